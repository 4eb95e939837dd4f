import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page, type Frame as PlaywrightFrame, type Worker } from 'playwright-core';
import { sampleHosts } from '../../run/sample-addresses.ts';
import type { Browser, BrowserOptions, ColorScheme, Frame, Tab } from './browser.ts';
import { enterInChromium } from './chromium-address-bar.ts';
import { followConsole } from './chromium-console.ts';
import { copyInLanguage } from './copy-in-language.ts';
import { emptyExtension } from './empty-extension.ts';
import { runFolder } from './run-folder.ts';

/** Starts Chromium with the extension in it. */
export async function startChromium(options: BrowserOptions): Promise<Browser> {
  const profile = options.profile ?? (await mkdtemp(join(runFolder(), 'recalling-chromium-')));
  const extension =
    options.language === undefined
      ? options.extension
      : await copyInLanguage(options.extension, join(profile, 'extension'), options.language);
  let { context, worker, lines } = await launch(options, profile, extension);
  let scheme: ColorScheme = 'light';
  let { viewport } = options;
  const openTab = async (address: string) => {
    const page = await context.newPage();
    await page.emulateMedia({ colorScheme: scheme });
    if (options.headless) await page.setViewportSize(viewport);
    const tab = driveTab(page);
    await tab.open(address);
    return tab;
  };
  const closeTabs = async () => {
    const old = context.pages();
    // Chromium ends with its last tab.
    await context.newPage();
    await Promise.all(old.map((page) => page.close()));
  };
  return {
    name: 'chromium',
    openTab,
    openExtensionPage: (path) => openTab(new URL(path, worker.url()).href),
    enterKeyword: async (typed) => enterInChromium(await runningWorker(context), typed),
    addresses: async () => context.pages().map((page) => page.url()),
    stopBackground: () => killWorker(context),
    crashAndRestart: async () => {
      const session = await context.browser()?.newBrowserCDPSession();
      const ended = closed(context);
      // The answer never arrives.
      session?.send('Browser.crash').catch(() => undefined);
      await ended;
      ({ context, worker, lines } = await launch(options, profile, extension));
    },
    limitStorage: async (bytes) => {
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      const { host } = new URL(worker.url());
      await session.send('Storage.overrideQuotaForOrigin', { origin: `chrome-extension://${host}`, quotaSize: bytes });
      // While the store is open, the old quota counts; it closes two seconds after its last use.
      await killWorker(context);
      await wait(3_000);
    },
    prefer: async (wish) => {
      scheme = wish;
      await Promise.all(context.pages().map((page) => page.emulateMedia({ colorScheme: wish })));
    },
    closeTabs,
    reset: async (wanted) => {
      viewport = wanted;
      scheme = 'light';
      await closeTabs();
      const tab = await openTab(new URL('card.html', worker.url()).href);
      await tab.evaluate(emptyExtension, undefined);
      await killWorker(context);
      lines.length = 0;
    },
    saveEvidence: async (file) => {
      const pictures = context.pages().map(async (page, index) => {
        const path = file(`page-${index + 1}.png`);
        return page.screenshot({ path, timeout: 5_000 }).then(
          () => [path],
          () => [],
        );
      });
      const path = file('console.txt');
      await writeFile(path, `${lines.join('\n')}\n`);
      return [...(await Promise.all(pictures)).flat(), path];
    },
    closed: closed(context),
    stop: async () => {
      await context.close();
      if (profile !== options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Starts the browser on a profile, and waits for the extension's worker. */
async function launch(options: BrowserOptions, profile: string, extension: string) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.program,
    // The headless mode that Playwright uses by default loads no extensions.
    headless: false,
    chromiumSandbox: process.getuid?.() !== 0,
    // The last would keep a page that the reader goes back to from being stored meanwhile.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    viewport: options.headless ? options.viewport : null,
    args: arguments_({ ...options, extension }),
  });
  const lines = followConsole(context);
  return { context, worker: await runningWorker(context), lines };
}

/** The extension's worker; waits until it has started. */
async function runningWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
}

/** Kills the extension's worker in the middle of whatever it is doing. */
async function killWorker(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { targetInfos } = (await session?.send('Target.getTargets')) ?? { targetInfos: [] };
  for (const { type, targetId } of targetInfos) {
    if (type === 'service_worker') await session?.send('Target.closeTarget', { targetId });
  }
  await session?.detach();
}

function arguments_({ extension, proxyPort, online, headless, language }: BrowserOptions): string[] {
  const proxy = `127.0.0.1:${proxyPort}`;
  const secure = sampleHosts.map((host) => `http://${host}`).join();
  return [
    ...(headless ? ['--headless=new'] : []),
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    `--proxy-server=http=${proxy}${online ? '' : `;https=${proxy}`}`,
    // The samples are served over http, and trusted as the real sites are over https.
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    `--unsafely-treat-insecure-origin-as-secure=${secure}`,
    ...(language ? [`--lang=${language}`, `--accept-lang=${language}`] : []),
  ];
}

function closed(context: BrowserContext): Promise<void> {
  return new Promise((resolve) => context.on('close', () => resolve()));
}

function driveFrame(page: Page, frame: PlaywrightFrame): Frame {
  return {
    evaluate: (read, argument) =>
      frame.evaluate(`(${read.toString()})(${argument === undefined ? 'undefined' : JSON.stringify(argument)})`),
    click: (selector) => frame.locator(selector).first().click({ timeout: 15_000 }),
    press: (keys) => page.keyboard.press(keys),
    type: (text) => page.keyboard.type(text),
  };
}

function driveTab(page: Page): Tab {
  return {
    ...driveFrame(page, page.mainFrame()),
    open: async (address) => {
      await page.goto(address);
    },
    reload: async () => {
      await page.reload();
    },
    frame: async (part) => {
      const frame = page.frames().find((each) => each.url().includes(part));
      return frame && driveFrame(page, frame);
    },
    pointTo: ({ x, y }) => page.mouse.move(x, y, { steps: 4 }),
    jumpTo: ({ x, y }) => page.mouse.move(x, y),
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 6 });
      await page.mouse.up();
    },
    show: () => page.bringToFront(),
    screenshot: async (path) => {
      await page.screenshot({ path });
    },
    print: () => page.pdf(),
  };
}
