import { documentAddress } from '../../documents/document-address.ts';
import { canonicalSymbol } from '../../finder/symbols/parse-symbol.ts';
import type { Language } from '../../ground/language.ts';

/**
 * The address that typed words lead to: the document of the symbol that they are, else of the likeliest that was found
 * for them, else a search of the Digital Library for the words.
 */
export function addressFor(typed: string, found: readonly string[], language: Language): string {
  const symbol = canonicalSymbol(typed) ?? found[0];
  if (symbol !== undefined) return documentAddress(symbol, language);
  const search = new URLSearchParams({ ln: language, p: typed.trim().toWellFormed() });
  return `https://digitallibrary.un.org/search?${search}`;
}
