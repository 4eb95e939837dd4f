import { browser } from 'wxt/browser';
import { isUnSite } from '../../documents/is-un-site.ts';

/** True for the address of a document that the browser shows in its own viewer of PDFs, as far as that can be told. */
export function mayBePdf(address: string, symbol: string | undefined): boolean {
  return isUnSite(address) && (symbol !== undefined || /\.pdf(?:[?#]|$)/i.test(address));
}

/** Opens the document at an address in the reader, in a tab of its own. */
export async function openReader(address: string): Promise<void> {
  const reader = new URL(browser.runtime.getURL('/reader.html'));
  reader.searchParams.set('file', address);
  await browser.tabs.create({ url: reader.href });
}
