import type { Language } from '../../references/reference.ts';
import { linksOf } from '../../symbols/links.ts';
import { canonicalSymbol } from '../../symbols/parse-symbol.ts';

/**
 * The address that typed words lead to: the document of the symbol that they are, else of the likeliest that was found
 * for them, else a search of the Digital Library for the words.
 */
export function addressFor(typed: string, found: readonly string[], language: Language): string {
  const symbol = canonicalSymbol(typed) ?? found[0];
  const document = symbol === undefined ? undefined : linksOf(symbol, language)?.document;
  const search = new URLSearchParams({ ln: language, p: typed.trim().toWellFormed() });
  return document ?? `https://digitallibrary.un.org/search?${search}`;
}
