import type { Findable } from './search-index.ts';

/** The share of each further resolution with the same title, relative to the one before it. */
const decay = 0.8;
/** The newest comes first unless another has a name of its own, or is cited this often and this many times more. */
const farMoreCited = { times: 3, atLeast: 15 };

/**
 * The records with one title, likeliest first, as a rule the newest; each with its share of the title's score.
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
