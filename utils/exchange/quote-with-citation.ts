import type { DocumentIdentity } from '../annotations/annotation.ts';
import { readable } from '../annotations/quote-of.ts';

/**
 * A passage with where it is from, in its simple form: the words in quotation marks, then the symbol, or the page's
 * title and address where it has none.
 */
export function quoteWithCitation(quote: string, document: DocumentIdentity): string {
  const words = readable(quote);
  const source =
    document.symbol ??
    [document.title, document.address].filter((part) => part !== undefined && part !== '').join(', ');
  return `“${words}” (${source})`;
}
