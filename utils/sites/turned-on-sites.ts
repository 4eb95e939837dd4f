import { browser } from 'wxt/browser';
import { unSites } from '../documents/un-sites.ts';
import { report } from '../ground/report.ts';

const scriptId = 'turned-on-sites';
const files = { js: ['/content-scripts/content.js'], css: ['/content-scripts/content.css'] };

/** Sites are registered one call after another: two at once would undo each other. */
let queue: Promise<unknown> = Promise.resolve();

async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const builtIn = new Set<string>(unSites);
  const matches = origins.filter((origin) => !builtIn.has(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([{ id: scriptId, matches, runAt: 'document_idle', ...files }]);
}

/** Makes the content script run on exactly the sites that the reader has turned on, besides the built-in ones. */
export function registerTurnedOnSites(): Promise<void> {
  const registering = queue.then(register);
  queue = registering.catch((thrown: unknown) => report('Recalling could not register its sites', thrown));
  return registering;
}

/** Runs the content script in a tab that is already open. Needs `activeTab` or a permission for the tab's site. */
export async function wakeTab(tab: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId: tab }, files: files.css });
  await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/content-scripts/content.js'] });
}

/** Runs the content script in the open tabs of sites that were just turned on. */
export async function wakeTabsOf(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins] });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : wakeTab(id).catch(() => undefined))));
}
