import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';
import type { Browser, BrowserOptions, Viewport } from './browser.ts';
import { emptyExtension } from './empty-extension.ts';
import { enterInFirefox } from './firefox-address-bar.ts';
import { saveFirefoxEvidence } from './firefox-evidence.ts';
import { createFirefoxProfile, extensionId, type FirefoxProfile, firefoxExtensionPage } from './firefox-profile.ts';
import { driveFirefoxTab } from './firefox-tab.ts';
import { connectMarionette } from './marionette.ts';
import { rememberProcess } from './run-folder.ts';

/** Values of Firefox's preference for light or dark, as pages see it. */
const schemeValues = { dark: 0, light: 1 };

/** Starts Firefox with the extension in it. */
export async function startFirefox(options: BrowserOptions): Promise<Browser> {
  const profile = await createFirefoxProfile(options);
  await profile.forgetPort();
  let run = await launch(options, profile);
  const send = (command: string, parameters?: object) => run.marionette.send(command, parameters);

  /** Runs a script in the browser itself, not in a page. */
  const inBrowser = async (script: string, ...args: unknown[]) => {
    await send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await send('WebDriver:ExecuteScript', { script, args });
    } finally {
      await send('Marionette:SetContext', { value: 'content' });
    }
  };
  const openTab = async (address: string) => {
    const tab = await driveFirefoxTab(send);
    await tab.open(address);
    return tab;
  };
  const prefer = async (scheme: keyof typeof schemeValues) => {
    const script = 'Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", arguments[0])';
    await inBrowser(script, schemeValues[scheme]);
  };
  const stopBackground = async () => {
    const script = 'return WebExtensionPolicy.getByID(arguments[0]).extension.terminateBackground().then(() => true)';
    await inBrowser(script, extensionId);
  };
  const closeTabs = async () => {
    const old = z.array(z.string()).parse(await send('WebDriver:GetWindowHandles'));
    // Firefox ends with its last tab.
    const blank = await openTab('about:blank');
    for (const handle of old) {
      await send('WebDriver:SwitchToWindow', { handle });
      await send('WebDriver:CloseWindow');
    }
    await blank.show();
  };
  return {
    name: 'firefox',
    openTab,
    openExtensionPage: (path) => openTab(firefoxExtensionPage(path)),
    enterKeyword: (typed) => enterInFirefox(send, `un ${typed}`),
    addresses: async () => {
      const script = 'return gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec)';
      return z.object({ value: z.array(z.string()) }).parse(await inBrowser(script)).value;
    },
    stopBackground,
    crashAndRestart: async () => {
      run.marionette.close();
      run.firefox.kill('SIGKILL');
      await run.exited;
      await profile.forgetPort();
      run = await launch(options, profile);
    },
    limitStorage: async (bytes) => {
      // The preference is in kilobytes, and is read when the storage is next initialised.
      const script = `Services.prefs.setIntPref('dom.quotaManager.temporaryStorage.fixedLimit', arguments[0]);
        return new Promise((resolve) => { Services.qms.reset().callback = () => resolve(true); });`;
      await inBrowser(script, Math.ceil(bytes / 1024));
    },
    prefer,
    closeTabs,
    reset: async (viewport) => {
      await closeTabs();
      const tab = await openTab(firefoxExtensionPage('card.html'));
      await tab.evaluate(emptyExtension, undefined);
      await stopBackground();
      await prefer('light');
      await inBrowser('Services.console.reset()');
      if (options.headless) await setViewport(send, viewport);
    },
    saveEvidence: (file) => saveFirefoxEvidence(send, inBrowser, file),
    closed: run.exited,
    stop: async () => {
      run.marionette.close();
      run.firefox.kill();
      await run.exited;
      if (options.profile === undefined) await profile.remove();
    },
  };
}

/** Starts the browser on a profile, with the extension in it. */
async function launch(options: BrowserOptions, profile: FirefoxProfile) {
  const flags = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile.folder];
  const firefox = spawn(options.program, [...(options.headless ? ['--headless'] : []), ...flags], { stdio: 'ignore' });
  rememberProcess(firefox.pid);
  const exited = once(firefox, 'exit').then(() => undefined);
  const marionette = await connectMarionette(await profile.marionettePort());
  await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
  if (options.language !== undefined) await setLanguage(marionette.send, options.language);
  await marionette.send('Addon:Install', { path: options.extension, temporary: true });
  if (options.headless) await setViewport(marionette.send, options.viewport);
  return { firefox, exited, marionette };
}

/**
 * Makes Firefox treat a language as installed and as its own, as language packs do; extensions choose their locale by
 * it. Firefox's own interface stays as it is.
 */
async function setLanguage(
  send: (command: string, parameters?: object) => Promise<unknown>,
  language: string,
): Promise<void> {
  const script = `
    Services.locale.availableLocales = [arguments[0], ...Services.locale.availableLocales];
    Services.locale.requestedLocales = [arguments[0]];`;
  await send('Marionette:SetContext', { value: 'chrome' });
  await send('WebDriver:ExecuteScript', { script, args: [language] });
  await send('Marionette:SetContext', { value: 'content' });
}

/** Sizes the window so that the page, without the browser's bars, has the wanted size. */
async function setViewport(
  send: (command: string, parameters?: object) => Promise<unknown>,
  viewport: Viewport,
): Promise<void> {
  const script = 'return [outerWidth - innerWidth, outerHeight - innerHeight]';
  const answer = z.object({ value: z.tuple([z.number(), z.number()]) });
  const [beside, above] = answer.parse(await send('WebDriver:ExecuteScript', { script, args: [] })).value;
  await send('WebDriver:SetWindowRect', { width: viewport.width + beside, height: viewport.height + above });
}
