import { canonicalSymbol } from '../finder/symbols/parse-symbol.ts';
import { documentFromAddress } from './document-from-address.ts';
import type { DocumentIdentity } from './document-identity.ts';
import { normaliseAddress } from './normalise-address.ts';
import { documentHosts } from './un-sites.ts';

/** What is certain about a page, whatever it says about itself. */
export interface CertainPage {
  address: string;
  /** True if nobody between the server and the reader can have written it: the window's `isSecureContext`. */
  isSecure: boolean;
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '';
}

/** The symbol that an address names. */
function symbolIn(address: string): string | undefined {
  const { symbol } = documentFromAddress(address);
  return symbol === undefined ? undefined : canonicalSymbol(symbol);
}

/**
 * Returns a function that says whether a page shows what was marked in a document without being asked. A page's own
 * scripts can see what is painted on it, and a page can say that it is any document: so only its address counts. It
 * must be the address at which the passage was marked, or one that names the document, on that host or on a document
 * service of the United Nations.
 */
export function shownUnaskedOn(page: CertainPage): (marked: DocumentIdentity) => boolean {
  const address = normaliseAddress(page.address);
  const host = hostOf(address);
  const symbol = symbolIn(address);
  /** By address: the marks of a page were made at few. */
  const isSame = new Map<string, { address: boolean; host: boolean }>();

  return (marked) => {
    if (!page.isSecure) return false;
    let same = isSame.get(marked.address);
    if (!same) {
      const markedAt = normaliseAddress(marked.address);
      // Every frame without an address of its own has one that begins so.
      const isSameAddress = address === markedAt && !address.startsWith('about:');
      same = { address: isSameAddress, host: host !== '' && host === hostOf(markedAt) };
      isSame.set(marked.address, same);
    }
    if (same.address) return true;
    return (documentHosts.has(host) || same.host) && symbol !== undefined && symbol === marked.symbol;
  };
}
