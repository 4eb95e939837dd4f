import search from 'approx-string-match';
import type { Span } from '../../../utils/ground/span.ts';

/** What the comparison rule stores of a quote: 32 characters on each side, and where it began. */
interface ComparedQuote {
  exact: string;
  prefix: string;
  suffix: string;
  hint: number;
}

const contextLength = 32;

/** Describes a place for the comparison rule. */
export function describeForComparison(text: string, { start, end }: Span): ComparedQuote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
    hint: start,
  };
}

function likeness(text: string, pattern: string): number {
  if (pattern === '') return 1;
  const [match] = search(text, pattern, pattern.length);
  return match ? 1 - match.errors / pattern.length : 0;
}

function matchesOf(text: string, exact: string): { start: number; end: number; errors: number }[] {
  const found = [];
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    found.push({ start, end: start + exact.length, errors: 0 });
  }
  return found.length > 0 ? found : search(text, exact, Math.min(256, exact.length / 2));
}

/**
 * Hypothesis's published rule, written from its description: exact places if there are any, else the closest matches
 * with at most half of the characters (256 at most) changed; the best by 50 parts for the quote, 20 for each context, 2
 * for nearness to the old offset; no floor.
 */
export function anchorByComparison(text: string, { exact, prefix, suffix, hint }: ComparedQuote): Span | undefined {
  if (exact === '') return undefined;
  const scored = matchesOf(text, exact).map(({ start, end, errors }) => ({
    start,
    end,
    score:
      50 * (1 - errors / exact.length) +
      20 * likeness(text.slice(Math.max(0, start - prefix.length), start), prefix) +
      20 * likeness(text.slice(end, end + suffix.length), suffix) +
      2 * (1 - Math.abs(start - hint) / text.length),
  }));
  return scored.reduce<(typeof scored)[number] | undefined>(
    (best, match) => (best === undefined || match.score > best.score ? match : best),
    undefined,
  );
}
