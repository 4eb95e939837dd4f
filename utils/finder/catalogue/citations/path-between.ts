import type { EdgesOf } from './edges.ts';

/** One step of a path: `to` is cited by the text before it, or cites it. */
interface PathStep {
  to: string;
  by: 'cites' | 'cited by';
}

/** Longer paths say nothing about how two texts are related. */
const longest = 6;
/** How many texts the search visits before it gives up: some are cited by hundreds. */
const mostTexts = 4000;

type Parents = Map<string, { from: string; by: PathStep['by'] } | undefined>;

interface Side {
  seen: Parents;
  edge: readonly string[];
}

const sideOf = (symbol: string): Side => ({ seen: new Map([[symbol, undefined]]), edge: [symbol] });

/** Goes one citation further from every text of the edge; returns the first text that the other side has seen. */
async function widen(side: Side, other: Side, edgesOf: EdgesOf, allowed: readonly PathStep['by'][]) {
  const next: string[] = [];
  const found = await edgesOf(side.edge);
  for (const [at, from] of side.edge.entries()) {
    const { cites = [], citedBy = [] } = found[at] ?? {};
    for (const by of allowed) {
      for (const to of by === 'cites' ? cites : citedBy) {
        if (side.seen.has(to)) continue;
        side.seen.set(to, { from, by });
        if (other.seen.has(to)) return to;
        next.push(to);
      }
    }
  }
  side.edge = next;
  return undefined;
}

function stepsBack(seen: Parents, from: string): { symbols: string[]; by: PathStep['by'][] } {
  const [symbols, by]: [string[], PathStep['by'][]] = [[from], []];
  for (let parent = seen.get(from); parent; parent = seen.get(parent.from)) {
    symbols.push(parent.from);
    by.push(parent.by);
  }
  return { symbols, by };
}

const reversed = (by: PathStep['by']): PathStep['by'] => (by === 'cites' ? 'cited by' : 'cites');

/**
 * A shortest path of citations from one canonical symbol to another, followed in either direction or, with `onlyCites`,
 * from citing to cited only. Empty from a text to itself; undefined if there is none of at most six steps.
 */
export async function pathBetween(
  from: string,
  to: string,
  edgesOf: EdgesOf,
  { onlyCites = false }: { onlyCites?: boolean } = {},
): Promise<PathStep[] | undefined> {
  if (from === to) return [];
  const [first, last] = [sideOf(from), sideOf(to)];
  for (let length = 0; length < longest; length++) {
    const isForward = first.edge.length <= last.edge.length;
    const [side, other] = isForward ? [first, last] : [last, first];
    if (side.edge.length === 0 || first.seen.size + last.seen.size > mostTexts) return undefined;
    const allowed: PathStep['by'][] = onlyCites ? [isForward ? 'cites' : 'cited by'] : ['cites', 'cited by'];
    const middle = await widen(side, other, edgesOf, allowed);
    if (middle === undefined) continue;
    const before = stepsBack(first.seen, middle);
    const after = stepsBack(last.seen, middle);
    return [
      ...before.by.map((by, at) => ({ to: before.symbols[at] ?? '', by })).reverse(),
      ...after.by.map((by, at) => ({ to: after.symbols[at + 1] ?? '', by: reversed(by) })),
    ];
  }
  return undefined;
}
