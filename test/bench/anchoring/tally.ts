import { type Anchored, anchor } from '../../../utils/anchoring/anchor.ts';
import { describe } from '../../../utils/anchoring/describe.ts';
import type { ReadyText } from '../../../utils/anchoring/ready-text.ts';
import type { Span } from '../../../utils/ground/span.ts';
import { anchorByComparison, describeForComparison } from './comparison-rule.ts';

/** The text that a quote is from, and the one in which it is searched for. */
interface Pair {
  from: ReadyText;
  to: ReadyText;
}

/** The results for the quotes of one row, by this project's rule and by the comparison rule. */
export interface Tally {
  quotes: number;
  right: number;
  wrong: number;
  ambiguous: number;
  orphaned: number;
  comparisonRight: number;
  comparisonWrong: number;
}

export const emptyTally = (): Tally => ({
  quotes: 0,
  right: 0,
  wrong: 0,
  ambiguous: 0,
  orphaned: 0,
  comparisonRight: 0,
  comparisonWrong: 0,
});

/** True if two spans share at least half of what they cover together. */
export function isSamePlace(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared >= 0.5 * (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Whether a place is the right one. */
type Judge = (found: Span) => boolean;

/** Counts where an annotation was placed by this project's rule and by the comparison rule. */
export function count(tally: Tally, anchored: Anchored, compared: Span | undefined, isRight: Judge): void {
  tally.quotes++;
  if (anchored.verdict === 'ambiguous' || anchored.verdict === 'orphaned') tally[anchored.verdict]++;
  else tally[isRight(anchored.span) ? 'right' : 'wrong']++;
  if (compared) tally[isRight(compared) ? 'comparisonRight' : 'comparisonWrong']++;
}

/** Describes a quote in one text, searches for it in the other by both rules, and counts the results. */
export function tryQuote(tally: Tally, { from, to }: Pair, quote: Span, isRight: Judge): void {
  const anchored = anchor(to, describe(from, quote));
  count(tally, anchored, anchorByComparison(to.text, describeForComparison(from.text, quote)), isRight);
}

/** A tally as a row of a table, in per cent. */
export function asRow({ quotes, ...counts }: Tally): Record<string, string | number> {
  const share = (number: number) => (quotes === 0 ? '–' : ((100 * number) / quotes).toFixed(2));
  return {
    quotes,
    right: share(counts.right),
    wrong: share(counts.wrong),
    ambiguous: share(counts.ambiguous),
    orphaned: share(counts.orphaned),
    'comparison: right': share(counts.comparisonRight),
    'comparison: wrong': share(counts.comparisonWrong),
  };
}
