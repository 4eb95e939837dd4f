import search, { type Match } from 'approx-string-match';

/**
 * The stretches of a text that are most like a pattern, all with the same, least number of errors; none where more than
 * `most` characters would have to be changed, put in or taken out.
 */
export function closestMatches(text: string, pattern: string, most: number): Match[] {
  return pattern === '' || text === '' ? [] : search(text, pattern, Math.min(most, pattern.length));
}

/** The share of a context that may be gone; of less than half of it nothing is said. */
const mostGone = 0.5;

/** Characters of a clause, a footnote or a running head that may have come into the middle of a context. */
export const mostPutIn = 120;
/** The share of the characters of half a context that may be changed, where something came between the halves. */
const mostErrorsOfHalf = 0.25;

/** How much of a context still stands where something was put into it: both halves, one behind the other; else 0. */
export function similarityApart(text: string, context: string): number {
  const middle = Math.floor(context.length / 2);
  let errors = 0;
  let from = 0;
  for (const half of [context.slice(0, middle), context.slice(middle)]) {
    const [closest] = closestMatches(text.slice(from), half, Math.floor(half.length * mostErrorsOfHalf));
    if (!closest) return 0;
    errors += closest.errors;
    from += closest.end;
  }
  return 1 - errors / context.length;
}

/**
 * How much of a context still stands in a stretch of text, from 0.5 to 1: 1 less the share of its characters that were
 * changed, put in or taken out; 0 where it is less than half. A context that is empty says nothing, and counts as 1.
 */
export function similarity(text: string, context: string): number {
  if (context === '' || text.includes(context)) return 1;
  const [closest] = closestMatches(text, context, Math.floor(context.length * mostGone));
  return closest ? 1 - closest.errors / context.length : 0;
}
