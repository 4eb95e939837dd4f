import type { Findable } from './search-index.ts';

/** How far each further resolution of one title stands behind the one before it. */
const decay = 0.8;
/** The newest of a title comes first, unless another has a name of its own, or is cited so many times more often, and so often at least. */
const farMoreCited = { times: 3, atLeast: 15 };

/**
 * The records of one title in the order in which they are likely meant, newest first as a rule, each with its share
 * of the title's score.
 */
export function rankMembers(newestFirst: readonly Findable[]): { symbol: string; share: number }[] {
  const [newest] = newestFirst;
  const named = newestFirst.find(({ known }) => known);
  const leading = newestFirst.reduce<Findable | undefined>(
    (top, member) => (member.cited > (top?.cited ?? 0) ? member : top),
    undefined,
  );
  const isFamous =
    newest !== undefined &&
    leading !== undefined &&
    leading.cited >= farMoreCited.atLeast &&
    leading.cited >= farMoreCited.times * Math.max(1, newest.cited);
  const first = named ?? (isFamous ? leading : newest);
  const ordered = first === undefined ? [] : [first, ...newestFirst.filter((member) => member !== first)];
  return ordered.map(({ symbol }, at) => ({ symbol, share: decay ** at }));
}
