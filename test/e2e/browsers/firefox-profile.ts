import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createProfile, Browser as Kind } from '@puppeteer/browsers';
import { sampleHosts } from '../../run/sample-addresses.ts';
import type { BrowserOptions } from './browser.ts';
import { runFolder } from './run-folder.ts';

/** The extension's identity in Firefox, as in its manifest. */
export const extensionId = 'recalling@recalling.example';
/** Firefox assigns every installed extension a random host name, unless it is set in advance, as here. */
const extensionHost = '5f0c31b4-8a52-4d1e-9c43-7d2f6b1a90e8';

/** The address of a page of the extension in this profile. */
export function firefoxExtensionPage(path: string): string {
  return `moz-extension://${extensionHost}/${path}`;
}

export interface FirefoxProfile {
  folder: string;
  /** Deletes the port of an earlier run. */
  forgetPort(): Promise<void>;
  /** The port of the remote control; resolves once Firefox has opened it. */
  marionettePort(): Promise<number>;
  remove(): Promise<void>;
}

/** Sets up a profile, new or given, so that requests for the sample sites go to the local proxy. */
export async function createFirefoxProfile({ proxyPort, online, profile }: BrowserOptions): Promise<FirefoxProfile> {
  const folder = profile ?? (await mkdtemp(join(runFolder(), 'recalling-firefox-')));
  await createProfile(Kind.FIREFOX, {
    path: folder,
    preferences: {
      'marionette.port': 0,
      // Lets a test set the storage quota, with immediate effect.
      'dom.quotaManager.testing': true,
      // Firefox removes an extension installed this way when it quits and, by default, what the extension stored.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionHost }),
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      ...(!online && { 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': proxyPort }),
      // The samples are served over http, and trusted as the real sites are over https.
      'dom.security.https_first': false,
      'dom.securecontext.allowlist': sampleHosts.join(),
      'dom.ipc.processPrelaunch.enabled': false,
      'dom.ipc.processCount': 1,
      // With the settings of an experiment, a run would depend on its date.
      'app.normandy.enabled': false,
      'nimbus.rollouts.enabled': false,
      'app.shield.optoutstudies.enabled': false,
    },
  });
  return {
    folder,
    forgetPort: () => rm(join(folder, 'MarionetteActivePort'), { force: true }),
    marionettePort: () => readPort(join(folder, 'MarionetteActivePort')),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}

/** Waits up to 30 seconds for the file in which Firefox announces its port. */
async function readPort(file: string, tries = 300): Promise<number> {
  const port = Number(await readFile(file, 'utf8').catch(() => ''));
  if (port > 0) return port;
  if (tries === 0) throw new Error('Firefox did not open its remote control');
  await wait(100);
  return readPort(file, tries - 1);
}
