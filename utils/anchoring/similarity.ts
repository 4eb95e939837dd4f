import search, { type Match } from 'approx-string-match';
import { contextMatch } from './floors/floors.ts';

const { mostMissing, mostErrorsInHalf, wholeLength, pieceLength } = contextMatch;

/**
 * The stretches of a text that match a pattern best, all with the same least number of errors; empty if more than
 * `most` characters would have to be changed, inserted or deleted.
 */
export function closestMatches(text: string, pattern: string, most: number): Match[] {
  return pattern === '' || text === '' ? [] : search(text, pattern, Math.min(most, pattern.length));
}

/**
 * Matches pieces in order, each after the one before.
 * @param reach characters after the previous piece within which a piece may begin
 * @param mostErrors the share of a piece's characters that may differ
 * @returns the errors in each piece; undefined for one that was not found
 */
function* errorsInOrder(
  text: string,
  pieces: Iterable<string>,
  reach: number,
  mostErrors: number,
): Generator<number | undefined> {
  let from = 0;
  for (const piece of pieces) {
    const window = text.slice(from, from + piece.length + reach);
    const [closest] = closestMatches(window, piece, Math.floor(piece.length * mostErrors));
    from += closest?.end ?? piece.length;
    yield closest?.errors;
  }
}

/** How similar a context is to a text with something inserted: both halves must be there, in order; else 0. */
export function similarityAroundInsertion(text: string, context: string): number {
  const middle = Math.floor(context.length / 2);
  const halves = [context.slice(0, middle), context.slice(middle)];
  let errors = 0;
  for (const inHalf of errorsInOrder(text, halves, Number.POSITIVE_INFINITY, mostErrorsInHalf)) {
    if (inHalf === undefined) return 0;
    errors += inHalf;
  }
  return 1 - errors / context.length;
}

function* piecesOf(context: string): Generator<string> {
  for (let start = 0; start < context.length; start += pieceLength) yield context.slice(start, start + pieceLength);
}

/** The errors in a long context; all characters of a missing piece count as errors. */
function errorsInPieces(text: string, context: string): number {
  const room = Math.max(0, text.length - context.length);
  let errors = 0;
  let start = 0;
  for (const inPiece of errorsInOrder(text, piecesOf(context), room, mostMissing)) {
    errors += inPiece ?? Math.min(pieceLength, context.length - start);
    start += pieceLength;
    if (errors > context.length * mostMissing) break;
  }
  return errors;
}

/**
 * How much of a context is still in a stretch of text, from 0.5 to 1: one minus the share of its characters that were
 * changed, inserted or deleted; 0 if that is less than half. An empty context says nothing, and counts as 1.
 */
export function similarity(text: string, context: string): number {
  if (context === '' || text.includes(context)) return 1;
  const most = Math.floor(context.length * mostMissing);
  const errors =
    context.length > wholeLength ? errorsInPieces(text, context) : closestMatches(text, context, most)[0]?.errors;
  return errors === undefined || errors > most ? 0 : 1 - errors / context.length;
}
