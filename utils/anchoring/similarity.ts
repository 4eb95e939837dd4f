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

/**
 * How much of a context still stands in a stretch of text, from 0.5 to 1: 1 less the share of its characters that were
 * changed, put in or taken out; 0 where it is less than half. A context that is empty says nothing, and counts as 1.
 */
export function similarity(text: string, context: string): number {
  if (context === '' || text.includes(context)) return 1;
  const [closest] = closestMatches(text, context, Math.floor(context.length * mostGone));
  return closest ? 1 - closest.errors / context.length : 0;
}
