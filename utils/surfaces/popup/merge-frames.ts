import type { Mark, PageState } from '../../messaging/protocol/page-state.ts';
import { mergeMarks } from './merge-marks.ts';

/** The frames of a tab merged into one page. */
export interface PageOfFrames {
  document: PageState['document'] | undefined;
  /** The documents of all frames. */
  documents: PageState['document'][];
  /** Symbols in the order of first mention, the top frame's first. */
  references: { symbol: string; count: number }[];
  /** What became of the annotations. */
  marks: Mark[];
  /** Annotations that belong on the page, but that no frame shows before the reader asks. */
  unshown: string[];
  /** True if text is selected in one of the frames. */
  hasSelection: boolean;
}

/** Merges the latest states of the frames of a tab. */
export function mergeFrames(states: readonly PageState[]): PageOfFrames {
  const ordered = states.toSorted((a, b) => Number(b.top) - Number(a.top));
  const counts = new Map<string, number>();
  for (const { references } of ordered) {
    for (const { symbol, count } of references) counts.set(symbol, (counts.get(symbol) ?? 0) + count);
  }
  const marks = mergeMarks(ordered);
  const shown = new Set(marks.map(({ id }) => id));
  return {
    document: ordered[0]?.document,
    documents: ordered.map(({ document }) => document),
    references: [...counts].map(([symbol, count]) => ({ symbol, count })),
    marks,
    unshown: [...new Set(ordered.flatMap(({ unshown }) => unshown))].filter((id) => !shown.has(id)),
    hasSelection: ordered.some((state) => state.hasSelection),
  };
}
