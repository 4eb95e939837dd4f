import type { Match } from 'approx-string-match';
import { lettersWorth } from './letters-worth.ts';
import { closestMatches } from './similarity.ts';

/** Folded characters of a piece of a long quote. */
const pieceLength = 64;
/** What a piece of a broken piece is worth at least, in letters. */
const leastPiece = 10;
/** Folded characters of a footnote or a running head that may have come between two pieces. */
const mostBetween = 400;
/** Folded characters by which a piece may overlap the one before it, where damage blurs their border. */
const blur = 8;
/** The share of a piece's characters that may be changed, put in or taken out. */
const mostErrors = 0.34;
/** By so many errors the halves of a piece must be better than the whole of it to be taken apart. */
const fewerErrors = 8;

function piecesOf(text: string, count: number): string[] {
  const edges = Array.from({ length: count + 1 }, (_, index) => Math.round((index * text.length) / count));
  return edges.slice(1).map((end, index) => text.slice(edges[index], end));
}

/** How far a quote has been followed in a text. */
interface Followed {
  start: number | undefined;
  end: number;
  /** Characters behind `end` in which the next piece may begin. */
  reach: number;
  errors: number;
}

/** The likest stretch that begins at most `reach` behind an offset. */
function closestBehind(text: string, offset: number, reach: number, piece: string): Match | undefined {
  const begins = Math.max(0, offset - blur);
  const most = Math.floor(piece.length * mostErrors);
  const [match] = closestMatches(text.slice(begins, offset + reach + piece.length + most), piece, most);
  return match && { ...match, start: begins + match.start, end: begins + match.end };
}

/** Follows a quote by one piece more, whole or, where something was put into it, in halves. */
function follow(text: string, before: Followed, piece: string): Followed {
  const isFirst = before.start === undefined;
  const match =
    (isFirst ? undefined : closestBehind(text, before.end, blur, piece)) ??
    closestBehind(text, before.end, before.reach, piece);
  const whole: Followed = match
    ? {
        start: before.start ?? match.start,
        end: match.end,
        reach: mostBetween,
        errors: before.errors + match.errors,
      }
    : { ...before, errors: before.errors + piece.length, reach: before.reach + piece.length };
  if (lettersWorth(piece) < 2 * leastPiece || whole.errors - before.errors < fewerErrors) return whole;
  const halves = piecesOf(piece, 2).reduce((followed, half) => follow(text, followed, half), before);
  return halves.errors <= whole.errors - fewerErrors ? halves : whole;
}

/**
 * Finds a long quote, or one into which something was put, as a footnote at the end of a page or a running head: its
 * pieces must follow each other, and what is between them may be another's. Pieces may be gone, at the ends too: then the
 * rest is found.
 * @param from offset at which the quote may begin at the earliest
 * @param room how much later it may begin
 * @param most errors, above which it is given up
 * @returns where it stands, with the errors in its pieces and the length of those not found; undefined where there are
 *   more errors than may be
 */
export function brokenMatch(text: string, exact: string, from: number, room: number, most: number): Match | undefined {
  let followed: Followed = { start: undefined, end: from, reach: room, errors: 0 };
  for (const piece of piecesOf(exact, Math.max(1, Math.round(exact.length / pieceLength)))) {
    followed = follow(text, followed, piece);
    if (followed.errors > most) return undefined;
  }
  const { start, end, errors } = followed;
  return start === undefined ? undefined : { start, end, errors };
}
