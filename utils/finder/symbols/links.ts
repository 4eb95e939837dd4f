import type { Language } from '../../ground/language.ts';
import { parseSymbol } from './parse-symbol.ts';

/** Where a document can be read. */
interface SymbolLinks {
  /** The document itself, in the requested language. */
  document: string;
  /** Its record in the United Nations Digital Library, or a search for the symbol there. */
  library: string;
}

/** A symbol as the path of an address: slashes and brackets stay readable, lone surrogates are replaced. */
export const pathOfSymbol = (symbol: string): string =>
  encodeURIComponent(symbol.toWellFormed()).replaceAll('%2F', '/');

/**
 * Links to a symbol's document and library record. `libraryRecord` is the record's number, if known.
 * A treaty has no record there: both links lead to its volume of the Treaty Series.
 * Undefined if the text is not a symbol of a known series.
 */
export function linksOf(text: string, language: Language, libraryRecord?: number): SymbolLinks | undefined {
  const parsed = parseSymbol(text);
  if (!parsed) return undefined;
  if (parsed.kind === 'treaty') {
    const volume = parsed.symbol.split('/')[1];
    const treaties = `https://treaties.un.org/doc/Publication/UNTS/Volume%20${volume}/v${volume}.pdf`;
    return { document: treaties, library: treaties };
  }
  const search = new URLSearchParams({ ln: language, p: `symbol:"${parsed.symbol}"` });
  return {
    document: `https://docs.un.org/${language}/${pathOfSymbol(parsed.symbol)}`,
    library:
      libraryRecord === undefined
        ? `https://digitallibrary.un.org/search?${search}`
        : `https://digitallibrary.un.org/record/${libraryRecord}?ln=${language}`,
  };
}
