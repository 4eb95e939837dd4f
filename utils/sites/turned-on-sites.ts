import { browser } from 'wxt/browser';
import { unSites } from '../documents/un-sites.ts';
import { report } from '../ground/report.ts';
import { loaderScript, wakeTab } from './reading-script.ts';

const scriptId = 'turned-on-sites';

/** Sites are registered one call after another: two at once would undo each other. */
let queue: Promise<unknown> = Promise.resolve();

async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const builtIn = new Set<string>(unSites);
  const matches = origins.filter((origin) => !builtIn.has(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: scriptId, matches, runAt: 'document_idle', js: [loaderScript] },
  ]);
}

/** Makes the loader run on exactly the sites that the reader has turned on, besides the built-in ones. */
export function registerTurnedOnSites(): Promise<void> {
  const registering = queue.then(register);
  queue = registering.catch((thrown: unknown) => report('Recalling could not register its sites', thrown));
  return registering;
}

/** Runs the reading script in the open tabs of sites that were just turned on. */
export async function wakeTabsOf(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins] });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : wakeTab(id).catch(() => undefined))));
}
