import type { Language } from '../references/reference.ts';

/** The address of a document in a language. What an import brought as a symbol may be cut within a letter. */
export function documentAddress(symbol: string, language: Language): string {
  return `https://docs.un.org/${language}/${encodeURI(symbol.toWellFormed())}`;
}
