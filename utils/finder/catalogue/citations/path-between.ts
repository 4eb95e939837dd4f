import type { EdgesOf } from './edges.ts';

/** One step of a path: `to` is cited by the text before it, or cites it. */
interface PathStep {
  to: string;
  by: 'cites' | 'cited by';
}

/** Longer paths say nothing of how two texts belong together. */
const longest = 6;
/** Texts looked at before the search gives up: some are cited by hundreds. */
const mostTexts = 4000;

type Parents = Map<string, { from: string; by: PathStep['by'] } | undefined>;

interface Side {
  seen: Parents;
  edge: readonly string[];
}

const begun = (symbol: string): Side => ({ seen: new Map([[symbol, undefined]]), edge: [symbol] });

/** Looks one citation further from every text of the edge; gives back the first text that the other side has seen. */
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

const turned = (by: PathStep['by']): PathStep['by'] => (by === 'cites' ? 'cited by' : 'cites');

/**
 * A shortest path of citations from one symbol to another, both canonical, followed in either direction or, with
 * `onlyCites`, from citing to cited alone. Empty from a text to itself; undefined where there is none of at most six steps.
 */
export async function pathBetween(
  from: string,
  to: string,
  edgesOf: EdgesOf,
  { onlyCites = false }: { onlyCites?: boolean } = {},
): Promise<PathStep[] | undefined> {
  if (from === to) return [];
  const [first, last] = [begun(from), begun(to)];
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
      ...after.by.map((by, at) => ({ to: after.symbols[at + 1] ?? '', by: turned(by) })),
    ];
  }
  return undefined;
}
