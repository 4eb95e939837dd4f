import type { Browser, Tab } from '../browsers/browser.ts';
import { until } from './until.ts';

/**
 * Opens the popup for the tab that shows an address, as a page of its own: no driver reaches the real one,
 * which closes as soon as anything else takes the focus.
 */
export async function openPopup(browser: Browser, address: string): Promise<Tab> {
  const popup = await browser.openExtensionPage('popup.html');
  const tab = await until(`a tab that shows ${address}`, () => popup.evaluate(findTab, address));
  await popup.open(await popup.evaluate((tab) => `${location.origin}/popup.html?tab=${tab}`, tab));
  return popup;
}

/** Runs in the popup. */
async function findTab(address: string): Promise<number | undefined> {
  interface Tabs {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
  }
  const api = globalThis as unknown as { browser?: { tabs: Tabs }; chrome: { tabs: Tabs } };
  const tabs = await (api.browser ?? api.chrome).tabs.query({});
  return tabs.find((tab) => tab.url === address)?.id;
}
