import type { Match } from 'approx-string-match';
import { quoteInPieces } from './floors/floors.ts';
import { latinLength } from './latin-length.ts';
import { closestMatches } from './similarity.ts';

// Not the loop of `similarity.ts`: here a piece may overlap the one before, is searched for nearby first, and is halved
// if something was inserted into it.
const { pieceLength, leastHalf, mostBetween, mostOverlap, mostErrors, errorsSaved } = quoteInPieces;

function piecesOf(text: string, count: number): string[] {
  const edges = Array.from({ length: count + 1 }, (_, index) => Math.round((index * text.length) / count));
  return edges.slice(1).map((end, index) => text.slice(edges[index], end));
}

/** How far a quote has been matched. */
interface Progress {
  start: number | undefined;
  end: number;
  /** Characters after `end` within which the next piece may begin. */
  reach: number;
  errors: number;
}

/** The best match that begins at most `reach` characters after an offset. */
function closestAfter(text: string, offset: number, reach: number, piece: string): Match | undefined {
  const from = Math.max(0, offset - mostOverlap);
  const most = Math.floor(piece.length * mostErrors);
  const [match] = closestMatches(text.slice(from, offset + reach + piece.length + most), piece, most);
  return match && { ...match, start: from + match.start, end: from + match.end };
}

/** Matches one more piece: whole or, if something was inserted into it, in halves. */
function matchNext(text: string, before: Progress, piece: string): Progress {
  const isFirst = before.start === undefined;
  const match =
    (isFirst ? undefined : closestAfter(text, before.end, mostOverlap, piece)) ??
    closestAfter(text, before.end, before.reach, piece);
  const whole: Progress = match
    ? {
        start: before.start ?? match.start,
        end: match.end,
        reach: mostBetween,
        errors: before.errors + match.errors,
      }
    : { ...before, errors: before.errors + piece.length, reach: before.reach + piece.length };
  if (latinLength(piece) < 2 * leastHalf || whole.errors - before.errors < errorsSaved) return whole;
  const halves = piecesOf(piece, 2).reduce((progress, half) => matchNext(text, progress, half), before);
  return halves.errors <= whole.errors - errorsSaved ? halves : whole;
}

/**
 * Finds a long quote, or one with something inserted, such as a footnote at a page end or a running head: its pieces
 * must follow each other, and other text may stand between them. Pieces may be missing, at the ends too; then the rest
 * is found.
 * @param from the first offset at which the quote may begin
 * @param room how much later it may begin
 * @param most errors allowed in all
 * @returns where it is, with the errors in its pieces plus the lengths of missing ones; undefined if there are more
 *   than `most`
 */
export function brokenMatch(text: string, exact: string, from: number, room: number, most: number): Match | undefined {
  let progress: Progress = { start: undefined, end: from, reach: room, errors: 0 };
  for (const piece of piecesOf(exact, Math.max(1, Math.round(exact.length / pieceLength)))) {
    progress = matchNext(text, progress, piece);
    if (progress.errors > most) return undefined;
  }
  const { start, end, errors } = progress;
  return start === undefined ? undefined : { start, end, errors };
}
