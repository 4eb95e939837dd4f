import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

/** What a page has cost: milliseconds of the main thread's processor time, and megabytes of JavaScript objects. */
export interface Cost {
  processor: number;
  heap: number;
}

/** One Chromium, with one extension or none. */
export interface MeasuredBrowser {
  /** Loads a page in a new tab, and waits until its main thread is at rest; then lets something happen on it. */
  cost(address: string, then?: (page: Page) => Promise<void>): Promise<{ loaded: Cost; happened: Cost }>;
  /** Megabytes of all processes (each shared page by its share) with an address open in so many tabs; Linux only. */
  memory(address: string, tabs: number): Promise<number>;
  stop(): Promise<void>;
}

/** A page is at rest when its main thread has used less than this in each of the last intervals. */
const rest = { interval: 300, intervals: 4, processor: 3, timeout: 30_000 };

const megabyte = 1_000_000;

async function readCost(session: Awaited<ReturnType<BrowserContext['newCDPSession']>>): Promise<Cost> {
  const { metrics } = await session.send('Performance.getMetrics');
  const metricOf = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { processor: metricOf('TaskDuration') * 1000, heap: metricOf('JSHeapUsedSize') / megabyte };
}

async function memoryOf(process: number): Promise<number> {
  const rollup = await readFile(`/proc/${process}/smaps_rollup`, 'utf8').catch(() => '');
  return (Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) * 1024) / megabyte;
}

/** Starts Chromium with a fresh profile. @param extension its folder; none if undefined */
export async function startMeasured(
  program: string,
  proxyPort: number,
  extension: string | undefined,
): Promise<MeasuredBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'recalling-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program,
    headless: false,
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: { width: 1100, height: 760 },
    args: [
      '--headless=new',
      `--proxy-server=127.0.0.1:${proxyPort}`,
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
  });

  async function untilRest(session: Parameters<typeof readCost>[0]): Promise<Cost> {
    let before = await readCost(session);
    let quiet = 0;
    for (let waited = 0; waited < rest.timeout && quiet < rest.intervals; waited += rest.interval) {
      await wait(rest.interval);
      const now = await readCost(session);
      quiet = now.processor - before.processor < rest.processor ? quiet + 1 : 0;
      before = now;
    }
    await session.send('HeapProfiler.collectGarbage');
    return { processor: before.processor, heap: (await readCost(session)).heap };
  }

  return {
    async cost(address, then) {
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      await page.goto(address, { waitUntil: 'load' });
      const loaded = await untilRest(session);
      const start = await readCost(session);
      if (then) await then(page);
      const end = await readCost(session);
      await page.close();
      return { loaded, happened: { processor: end.processor - start.processor, heap: end.heap } };
    },
    async memory(address, tabs) {
      const pages: Page[] = [];
      for (let tab = 0; tab < tabs; tab++) {
        const page = await context.newPage();
        await page.goto(address, { waitUntil: 'load' });
        pages.push(page);
      }
      await wait(3_000);
      const session = await context.browser()?.newBrowserCDPSession();
      const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
      const used = await Promise.all(processInfo.map(({ id }) => memoryOf(id)));
      for (const page of pages) await page.close();
      return used.reduce((sum, each) => sum + each, 0);
    },
    async stop() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
