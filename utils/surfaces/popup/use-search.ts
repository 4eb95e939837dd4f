import { useMemo } from 'react';
import type { SearchFindings } from '../../descriptions/search-findings.ts';
import type { FailureKind } from '../../ground/failure.ts';
import { ask } from '../../messaging/channels/ask.ts';
import { useAnswer } from '../asking/use-answer.ts';
import { useDebounced } from '../asking/use-debounced.ts';

/** Milliseconds after the last key before the catalogue is searched. */
const quiet = 150;

const nothing: SearchFindings = { symbols: [] };

export interface Search {
  /** Canonical symbols, best match first. */
  symbols: readonly string[];
  failure: FailureKind | undefined;
  isSearching: boolean;
  again(): void;
}

/** Searches for the symbols that typed words can mean. While the reader is typing, the last results stay. */
export function useSearch(typed: string): Search {
  const words = typed.trim();
  const settled = useDebounced(words, quiet);
  const question = useMemo(() => async () => (settled === '' ? nothing : ask('search', { typed: settled })), [settled]);
  const { awaited, again } = useAnswer(question);
  const { symbols, problem } = awaited.status === 'known' && words !== '' ? awaited.value : nothing;
  return {
    symbols,
    failure: awaited.status === 'failed' ? awaited.failure : problem,
    isSearching: settled !== words || awaited.status === 'loading',
    again,
  };
}
