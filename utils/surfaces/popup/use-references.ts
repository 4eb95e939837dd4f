import { useMemo } from 'react';
import type { Description } from '../../descriptions/description.ts';
import type { DocumentIdentity } from '../../documents/document-identity.ts';
import type { FailureKind } from '../../ground/failure.ts';
import { interfaceLanguage } from '../../locales/interface-language.ts';
import type { PageOfFrames } from './merge-frames.ts';
import { useDescriptions } from './use-descriptions.ts';
import { useOwnMarks } from './use-own-marks.ts';
import { type Search, useSearch } from './use-search.ts';
import type { TabPage } from './use-tab-page.ts';

/** A symbol and how often the page mentions it. */
type Mentioned = PageOfFrames['references'][number];
type Descriptions = ReadonlyMap<string, Description>;

/** Why the list of references is empty. */
type Emptiness = 'loading' | 'searching' | 'nothingMatches' | 'noText' | 'noReferences';

export interface References {
  descriptions: Descriptions;
  /** What the reader noted on them, in sentences, by symbol. */
  ownMarks: ReadonlyMap<string, string>;
  failure: FailureKind | undefined;
  again(): void;
  /** The page's references that match the typed words. */
  matching: Mentioned[];
  /** Other symbols that the typed words can mean, best match first. */
  others: Mentioned[];
  /** The document itself, if nothing else can be listed. */
  own: Mentioned[];
  /** Undefined if there is something to list. */
  emptiness: Emptiness | undefined;
}

/** What a reference is found by, in lower case: its symbol, its title and its body. */
function namesOf({ symbol }: Mentioned, descriptions: Descriptions): string {
  const description = descriptions.get(symbol);
  const { title = '', titleZh = '' } = description?.record ?? {};
  return [symbol, title, titleZh, description?.body?.name ?? ''].join('\n').toLowerCase();
}

/** Splits the page's references and the symbols found into those that match the typed words and the others. */
function listed(references: readonly Mentioned[], found: readonly string[], names: readonly string[], words: string) {
  const matching = references.filter((_, index) => names[index]?.includes(words));
  const matched = new Set(matching.map(({ symbol }) => symbol));
  const counts = new Map(references.map(({ symbol, count }) => [symbol, count]));
  const others = found
    .filter((symbol) => !matched.has(symbol))
    .map((symbol) => ({ symbol, count: counts.get(symbol) ?? 0 }));
  return { matching, others };
}

function emptinessOf(isFiltered: boolean, isUnread: boolean, { isSearching }: Search): Emptiness {
  if (isFiltered) return isSearching ? 'searching' : 'nothingMatches';
  return isUnread ? 'noText' : 'noReferences';
}

/** The references of the tab's page, filtered by typed words, and what else the catalogue has for these. */
export function useReferences(
  { page, status }: TabPage,
  document: DocumentIdentity | undefined,
  typed: string,
): References {
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

  // What is not described yet would stand under no heading, and jump when its body is known.
  const references = useMemo(
    () => (known.failure ? page.references : page.references.filter(({ symbol }) => known.descriptions.has(symbol))),
    [page.references, known.failure, known.descriptions],
  );
  const isDescribing = references.length < page.references.length;
  const words = typed.trim().toLowerCase();
  const names = useMemo(
    () => references.map((reference) => namesOf(reference, known.descriptions)),
    [references, known.descriptions],
  );
  const { matching, others } = useMemo(
    () => listed(references, search.symbols, names, words),
    [references, search.symbols, names, words],
  );
  const isFiltered = words !== '';
  // A document shown as a PDF has no list, which leaves room for what is known of the document itself.
  const isUnread = page.references.length === 0 && ownSymbol !== undefined;
  const isEmpty = matching.length === 0 && others.length === 0;
  const isWaiting = (status === 'waiting' || isDescribing) && !isFiltered;
  const isUnreadable = [...descriptions.values()].some(({ problem }) => problem !== undefined);
  const failure = known.failure ?? search.failure ?? found.failure ?? (isUnreadable ? 'catalogue' : undefined);
  const needsReason = isEmpty && !(isFiltered && failure);

  return {
    descriptions,
    ownMarks,
    failure,
    again() {
      known.again();
      search.again();
      found.again();
    },
    matching,
    others,
    own: isUnread && isEmpty && !isFiltered && !isWaiting ? [{ symbol: ownSymbol, count: 0 }] : [],
    emptiness: isWaiting ? 'loading' : needsReason ? emptinessOf(isFiltered, isUnread, search) : undefined,
  };
}
