import type { Mark, PageState } from '../../messaging/protocol/page-state.ts';
import { mergeMarks } from './merge-marks.ts';

/** What all frames of a tab hold together. */
interface TabPage {
  document: PageState['document'] | undefined;
  /** The documents of all frames. */
  documents: PageState['document'][];
  /** Symbols in the order of first mention, the top frame's first. */
  references: { symbol: string; count: number }[];
  /** What became of the annotations. */
  marks: Mark[];
  /** True where text is selected in one of the frames. */
  hasSelection: boolean;
}

/** Puts together what the frames of a tab have told, the newest of each. */
export function mergeFrames(states: readonly PageState[]): TabPage {
  const ordered = states.toSorted((a, b) => Number(b.top) - Number(a.top));
  const counts = new Map<string, number>();
  for (const { references } of ordered) {
    for (const { symbol, count } of references) counts.set(symbol, (counts.get(symbol) ?? 0) + count);
  }
  return {
    document: ordered[0]?.document,
    documents: ordered.map(({ document }) => document),
    references: [...counts].map(([symbol, count]) => ({ symbol, count })),
    marks: mergeMarks(ordered),
    hasSelection: ordered.some((state) => state.hasSelection),
  };
}
