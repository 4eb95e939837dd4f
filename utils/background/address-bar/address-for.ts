import { documentAddress } from '../../documents/document-address.ts';
import { canonicalSymbol } from '../../finder/symbols/parse-symbol.ts';
import type { Language } from '../../ground/language.ts';

/**
 * The address that typed words lead to: the document of the symbol that they are, or else the best match found for
 * them, or else a search of the Digital Library.
 */
export function addressFor(typed: string, found: readonly string[], language: Language): string {
  const symbol = canonicalSymbol(typed) ?? found[0];
  if (symbol !== undefined) return documentAddress(symbol, language);
  const search = new URLSearchParams({ ln: language, p: typed.trim().toWellFormed() });
  return `https://digitallibrary.un.org/search?${search}`;
}
