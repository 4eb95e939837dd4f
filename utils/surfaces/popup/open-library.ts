import { browser } from 'wxt/browser';

/** The address of the library's page. */
export const libraryAddress = (): string => browser.runtime.getURL('/library.html');

/** Goes to the library: to the tab in which it is already open, or else to a new one. */
export async function openLibrary(): Promise<void> {
  const url = libraryAddress();
  const [open] = (await browser.tabs.query({})).filter((tab) => tab.url?.startsWith(url));
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
