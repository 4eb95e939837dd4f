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

/** Characters of a context that is compared whole. The time for it grows with its square: a longer one goes in pieces. */
const wholeLength = 128;
const pieceLength = 64;

/** The errors in the pieces of a long context, each looked for behind the one before; a piece that is gone counts whole. */
function errorsInPieces(text: string, context: string): number {
  const room = Math.max(0, text.length - context.length);
  let errors = 0;
  let from = 0;
  for (let start = 0; start < context.length; start += pieceLength) {
    const piece = context.slice(start, start + pieceLength);
    const window = text.slice(from, from + piece.length + room);
    const [closest] = closestMatches(window, piece, Math.floor(piece.length * mostGone));
    errors += closest?.errors ?? piece.length;
    from += closest?.end ?? piece.length;
    if (errors > context.length * mostGone) break;
  }
  return errors;
}

/**
 * How much of a context still stands in a stretch of text, from 0.5 to 1: 1 less the share of its characters that were
 * changed, put in or taken out; 0 where it is less than half. A context that is empty says nothing, and counts as 1.
 */
export function similarity(text: string, context: string): number {
  if (context === '' || text.includes(context)) return 1;
  const most = Math.floor(context.length * mostGone);
  const errors =
    context.length > wholeLength ? errorsInPieces(text, context) : closestMatches(text, context, most)[0]?.errors;
  return errors === undefined || errors > most ? 0 : 1 - errors / context.length;
}
