import type { PageState } from '../messaging/page-state.ts';

/** What all frames of a tab hold together. */
export interface TabPage {
  document: PageState['document'] | undefined;
  /** Symbols in the order of first mention, the top frame's first. */
  references: { symbol: string; count: number }[];
  placed: string[];
  /** Annotations of the document that no frame has a place for. */
  orphaned: string[];
}

/** Puts together what the frames of a tab have told, the newest of each. */
export function mergeFrames(states: readonly PageState[]): TabPage {
  const ordered = states.toSorted((a, b) => Number(b.top) - Number(a.top));
  const counts = new Map<string, number>();
  for (const { references } of ordered) {
    for (const { symbol, count } of references) counts.set(symbol, (counts.get(symbol) ?? 0) + count);
  }
  const placed = [...new Set(ordered.flatMap((state) => state.placed))];
  const orphaned = [...new Set(ordered.flatMap((state) => state.orphaned))].filter((id) => !placed.includes(id));
  return {
    document: ordered[0]?.document,
    references: [...counts].map(([symbol, count]) => ({ symbol, count })),
    placed,
    orphaned,
  };
}
