import { browser } from 'wxt/browser';

/** The tab that a surface is about; `url` and `title` are absent if the browser does not reveal them. */
export interface FoundTab {
  id: number;
  url?: string;
  title?: string;
}

/**
 * The active tab of the window; if that is a page of the extension itself, because the popup was opened as a tab, then
 * the tab that was used before.
 */
export async function findTab(): Promise<FoundTab | undefined> {
  const own = browser.runtime.getURL('/');
  const isOwn = (url: string | undefined) => url?.startsWith(new URL(own).origin) ?? false;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const current = await browser.tabs.getCurrent();
  let tab = active;
  if (!tab || tab.id === current?.id || isOwn(tab.url)) {
    const others = (await browser.tabs.query({})).filter(({ id, url }) => id !== current?.id && !isOwn(url));
    tab = others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
  }
  if (tab?.id === undefined) return undefined;
  return {
    id: tab.id,
    ...(tab.url !== undefined && { url: tab.url }),
    ...(tab.title !== undefined && { title: tab.title }),
  };
}
