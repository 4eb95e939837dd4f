import { useMemo } from 'react';
import type { DocumentIdentity } from '../../documents/document-identity.ts';
import { interfaceLanguage } from '../../locales/interface-language.ts';
import { useDescriptions } from './use-descriptions.ts';
import { useOwnMarks } from './use-own-marks.ts';
import { useSearch } from './use-search.ts';
import type { useTabPage } from './use-tab-page.ts';

/** The references of the tab's page, filtered by what is typed, and what the catalogue has for it besides. */
export function useReferences(
  { page, status }: ReturnType<typeof useTabPage>,
  document: DocumentIdentity | undefined,
  typed: string,
) {
  const search = useSearch(typed);
  const ownSymbol = document?.symbol;
  const symbols = useMemo(() => {
    const own = ownSymbol === undefined ? [] : [ownSymbol];
    return [...new Set([...page.references.map(({ symbol }) => symbol), ...own])];
  }, [page.references, ownSymbol]);
  const known = useDescriptions(symbols, interfaceLanguage());
  const found = useDescriptions(search.symbols, interfaceLanguage());
  const ownMarks = useOwnMarks(useMemo(() => [...new Set([...symbols, ...search.symbols])], [symbols, search.symbols]));
  const descriptions = useMemo(
    () => new Map([...known.descriptions, ...found.descriptions]),
    [known.descriptions, found.descriptions],
  );

  const words = typed.trim().toLowerCase();
  const matching = page.references.filter(({ symbol }) => {
    const description = descriptions.get(symbol);
    const names = [symbol, description?.record?.title, description?.record?.titleZh, description?.body?.name];
    return names.some((name) => name?.toLowerCase().includes(words));
  });
  const others = search.symbols
    .filter((symbol) => !matching.some((reference) => reference.symbol === symbol))
    .map((symbol) => ({
      symbol,
      count: page.references.find((reference) => reference.symbol === symbol)?.count ?? 0,
    }));
  const isFiltered = words !== '';
  // A document shown as a PDF has no list, so that what is known of the document itself has room.
  const isUnread = page.references.length === 0 && ownSymbol !== undefined;
  const isEmpty = matching.length === 0 && others.length === 0;
  const isWaiting = status === 'waiting' && !isFiltered;
  const isUnreadable = [...descriptions.values()].some(({ problem }) => problem !== undefined);
  const failure = known.failure ?? search.failure ?? found.failure ?? (isUnreadable ? 'catalogue' : undefined);

  function whyEmpty() {
    if (isWaiting) return 'loading' as const;
    if (!isEmpty || (isFiltered && failure)) return undefined;
    if (isFiltered) return search.isSearching ? ('searching' as const) : ('nothingMatches' as const);
    return isUnread ? ('noText' as const) : ('noReferences' as const);
  }

  return {
    descriptions,
    ownMarks,
    failure,
    again(): void {
      known.again();
      search.again();
      found.again();
    },
    /** References of the page that the typed words name. */
    matching,
    /** Symbols that the typed words mean besides, likeliest first. */
    others,
    /** The document itself, where nothing else can be listed. */
    own: isUnread && isEmpty && !isFiltered && !isWaiting ? [{ symbol: ownSymbol, count: 0 }] : [],
    /** Why the list is empty, if it is. */
    emptiness: whyEmpty(),
  };
}
