import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Span } from '../ground/span.ts';
import { TextSearch } from './find-in-text.ts';
import { paintFound } from './paint-found.ts';
import type { OpenDocument } from './use-reader.ts';

export interface Find {
  typed: string;
  /** Goes to the first occurrence from the page that is shown. */
  type(typed: string): void;
  count: number;
  /** The occurrence that the reader is at, from 1; 0 if there is none. */
  here: number;
  /** Goes to the next occurrence, or to the one before. */
  step(by: 1 | -1): void;
}

/** Occurrences that are painted at once, around the one that the reader is at. */
const painted = 1_000;

/** The occurrences to paint: as many as can be painted, with those near the current one first. */
const near = (found: readonly Span[], index: number): readonly Span[] =>
  found.slice(Math.max(0, index - painted / 2), Math.max(painted, index + painted / 2));

/** Finds words in the text of a document, paints them and goes to them; without a document, nothing is painted. */
export function useFind(open: OpenDocument | undefined): Find {
  const [typed, setTyped] = useState('');
  const [index, setIndex] = useState(-1);
  const search = useMemo(() => open && new TextSearch(open.text), [open]);
  const found = useMemo(() => search?.find(typed) ?? [], [search, typed]);

  useEffect(() => {
    if (!open || found.length === 0) {
      paintFound([], undefined);
      return;
    }
    const paint = () => {
      const at = found[index];
      const rangesOf = (spans: readonly Span[]) => spans.flatMap((span) => open.document.rangeOf(span) ?? []);
      paintFound(rangesOf(near(found, index).filter((span) => span !== at)), at && open.document.rangeOf(at));
    };
    paint();
    const ending = new AbortController();
    // A page that is drawn has other elements.
    open.document.onRead(paint, ending.signal);
    return () => ending.abort();
  }, [open, found, index]);

  const goTo = useCallback(
    (spans: readonly Span[], next: number) => {
      const span = spans[next];
      setIndex(span ? next : -1);
      if (span) void open?.document.reveal(span);
    },
    [open],
  );
  return {
    typed,
    type: useCallback(
      (words: string) => {
        setTyped(words);
        const spans = search?.find(words) ?? [];
        const from = open?.document.startOfPage(open.viewer.page) ?? 0;
        const next = spans.findIndex(({ start }) => start >= from);
        goTo(spans, Math.max(0, next));
      },
      [open, search, goTo],
    ),
    count: found.length,
    here: index + 1,
    step: (by) => goTo(found, (index + by + found.length) % Math.max(1, found.length)),
  };
}
