import type { DocumentIdentity } from '../documents/document-identity.ts';
import { parseSymbol } from '../finder/symbols/parse-symbol.ts';
import { defined } from '../ground/defined.ts';
import type { LibraryDocument } from './entry.ts';
import { foldForSearch } from './fold-for-search.ts';

/** Documents, each in memory once. */
interface SharedDocuments {
  of(identity: DocumentIdentity): LibraryDocument;
  /** Sets the catalogue's title on all documents with a symbol. Returns whether that changed any of them. */
  giveTitle(symbol: string, title: string): boolean;
  /** Whether there is a document with a symbol or address. */
  isMarked(subject: string): boolean;
  /** Symbols in the order in which they were first seen. */
  readonly symbols: Iterable<string>;
}

const foldedOf = ({ symbol = '', title, address }: LibraryDocument): string =>
  foldForSearch([symbol, title, symbol === '' ? address : ''].join('\n'));

/** Creates an empty set of shared documents. */
export function createSharedDocuments(): SharedDocuments {
  const byKey = new Map<string, LibraryDocument>();
  const bySymbol = new Map<string, LibraryDocument[]>();
  const addresses = new Set<string>();
  const titles = new Map<string, string>();

  return {
    of({ symbol, language, address, title = '' }) {
      addresses.add(address);
      const key = symbol === undefined ? address : `${symbol} ${language ?? ''}`;
      const known = byKey.get(key);
      if (known) return known;
      const made: LibraryDocument = {
        key,
        ...defined({ symbol, language }),
        address,
        title: (symbol === undefined ? undefined : titles.get(symbol)) ?? title,
        body: (symbol === undefined ? undefined : parseSymbol(symbol)?.body?.series) ?? '',
        folded: '',
      };
      made.folded = foldedOf(made);
      byKey.set(key, made);
      if (symbol !== undefined) bySymbol.set(symbol, [...(bySymbol.get(symbol) ?? []), made]);
      return made;
    },
    giveTitle(symbol, title) {
      titles.set(symbol, title);
      const changed = (bySymbol.get(symbol) ?? []).filter((document) => document.title !== title);
      for (const document of changed) {
        document.title = title;
        document.folded = foldedOf(document);
      }
      return changed.length > 0;
    },
    isMarked: (subject) => bySymbol.has(subject) || addresses.has(subject),
    get symbols() {
      return bySymbol.keys();
    },
  };
}
