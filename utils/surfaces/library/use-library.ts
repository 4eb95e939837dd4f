import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { createTimeSlices } from '../../ground/time-slices.ts';
import type { Filter } from '../../library/filter.ts';
import { Library } from '../../library/library.ts';
import type { LibrarySource } from '../../library/library-source.ts';
import { interfaceLanguage } from '../../locales/interface-language.ts';
import { ask } from '../../messaging/channels/ask.ts';
import { useChanges } from '../asking/use-changes.ts';

/** As many changes as are asked for at once. */
const changesAtOnce = 500;

const source: LibrarySource = {
  page: (count, before) => ask('annotationPage', { count, ...(before !== undefined && { before }) }),
  changes: (stamp) => ask('changesSince', { stamp, count: changesAtOnce }),
  titles: (symbols) => ask('titles', { symbols: [...symbols], language: interfaceLanguage() }),
  verdicts: (after) => ask('verdicts', after === undefined ? {} : { after }),
};

/** Everything that was ever marked, of which `filter` says what is found; kept up to date with all other surfaces. */
export function useLibrary(filter: Filter) {
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
    find: useCallback((id: string) => library.collection.find(id), [library]),
    /** Whether anything is kept of a symbol or address, as far as everything was read. */
    isMarked: useCallback((subject: string) => library.collection.documents.isMarked(subject), [library]),
    verdictOf: library.verdictOf,
    /** Begins anew, after a failure. */
    again: () => setLibrary(new Library(source, createTimeSlices)),
  };
}
