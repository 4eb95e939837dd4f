import { useMemo, useState } from 'react';
import type { DocumentIdentity } from '../annotations/annotation.ts';
import { interfaceLanguage } from './interface-language.ts';
import { useDescriptions } from './use-descriptions.ts';
import { useLookUp } from './use-look-up.ts';
import type { useTabPage } from './use-tab-page.ts';

/** The references of the tab's page, filtered by what is typed, and any other symbol that it can mean. */
export function useReferences({ page, status }: ReturnType<typeof useTabPage>, document: DocumentIdentity | undefined) {
  const [typed, setTyped] = useState('');
  const lookedUp = useLookUp(typed);
  const ownSymbol = document?.symbol;
  const symbols = useMemo(() => {
    const own = ownSymbol === undefined ? [] : [ownSymbol];
    return [...new Set([...page.references.map(({ symbol }) => symbol), ...own, ...lookedUp])];
  }, [page.references, ownSymbol, lookedUp]);
  const { descriptions, failure, again } = useDescriptions(symbols, interfaceLanguage());

  const words = typed.trim().toLowerCase();
  const matching = page.references.filter(({ symbol }) => {
    const description = descriptions.get(symbol);
    const names = [symbol, description?.record?.title, description?.record?.titleZh, description?.body?.name];
    return names.some((name) => name?.toLowerCase().includes(words));
  });
  const others = lookedUp
    .filter((symbol) => !matching.some((reference) => reference.symbol === symbol))
    .map((symbol) => ({
      symbol,
      count: page.references.find((reference) => reference.symbol === symbol)?.count ?? 0,
    }));
  // A document shown as a PDF has no list, so that what is known of the document itself has room.
  const isUnread = page.references.length === 0 && ownSymbol !== undefined;
  const isEmpty = matching.length === 0 && others.length === 0;
  const isWaiting = status === 'waiting';

  return {
    typed,
    setTyped,
    descriptions,
    failure,
    again,
    /** References of the page that the typed words name. */
    matching,
    /** Symbols that the typed words mean besides. */
    others,
    /** The document itself, where nothing else can be listed. */
    own: isUnread && isEmpty && words === '' && !isWaiting ? [{ symbol: ownSymbol, count: 0 }] : [],
    /** Why the list is empty, if it is. */
    emptiness: isWaiting ? ('loading' as const) : isEmpty ? whyEmpty(words !== '', isUnread) : undefined,
  };
}

function whyEmpty(isFiltered: boolean, isUnread: boolean) {
  if (isFiltered) return 'nothingMatches' as const;
  return isUnread ? ('noText' as const) : ('noReferences' as const);
}
