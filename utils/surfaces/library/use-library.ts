import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { Verdict } from '../../anchoring/verdict.ts';
import { createTimeSlices } from '../../ground/time-slices.ts';
import type { LibraryEntry } from '../../library/entry.ts';
import type { Filter } from '../../library/filter.ts';
import { Library, type LibraryState } from '../../library/library.ts';
import type { LibrarySource } from '../../library/library-source.ts';
import { interfaceLanguage } from '../../locales/interface-language.ts';
import { ask } from '../../messaging/channels/ask.ts';
import { useChanges } from '../asking/use-changes.ts';

/** Changes requested at once. */
const changesAtOnce = 500;

const source: LibrarySource = {
  page: (count, before) => ask('annotationPage', { count, ...(before !== undefined && { before }) }),
  changes: (stamp) => ask('changesSince', { stamp, count: changesAtOnce }),
  titles: (symbols) => ask('titles', { symbols: [...symbols], language: interfaceLanguage() }),
  verdicts: (after) => ask('verdicts', after === undefined ? {} : { after }),
};

export interface LibraryContents extends LibraryState {
  /** `found` belongs to an earlier filter still. */
  isSearching: boolean;
  find(id: string): LibraryEntry | undefined;
  /** Whether a symbol or address has any annotations, as far as everything was read. */
  isMarked(subject: string): boolean;
  verdictOf(id: string): Verdict | undefined;
  /** Starts over after a failure. */
  again(): void;
}

/** All annotations, and those that pass a filter; kept up to date with changes made in other surfaces. */
export function useLibrary(filter: Filter): LibraryContents {
  const [library, setLibrary] = useState(() => new Library(source, createTimeSlices));
  const state = useSyncExternalStore(library.subscribe, library.state);
  useEffect(() => {
    void library.load();
  }, [library]);
  useEffect(() => {
    void library.search(filter);
  }, [library, filter]);
  useChanges(useCallback(() => void library.catchUp(), [library]));
  return {
    ...state,
    isSearching: state.foundBy !== filter,
    find: useCallback((id) => library.collection.find(id), [library]),
    isMarked: useCallback((subject) => library.collection.documents.isMarked(subject), [library]),
    verdictOf: library.verdictOf,
    again: () => setLibrary(new Library(source, createTimeSlices)),
  };
}
