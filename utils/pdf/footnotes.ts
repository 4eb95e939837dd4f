import { piecesOf } from './line-text.ts';
import type { Line } from './lines.ts';
import { textOf } from './piece.ts';

/** Letters of notes are at most this share of the body's, and at least that. */
const largest = 0.93;
const smallest = 0.5;
/** Lines of a block that may be notes: a block all in small letters is a text of its own. */
const mostLines = 0.75;
/** How a note begins: with its mark. */
const noteBegins = /^\s*(?:\d{1,3}|[*†‡§]|\p{Ll}\b)/u;

/**
 * Sets the notes at the foot of a block apart, because the sentence above them goes on in the next block.
 * @param bodySize size of the body's letters, in points
 * @param isRightToLeft true in a document from right to left, where marks are often drawn elsewhere
 */
export function separateFootnotes(
  block: readonly Line[],
  bodySize: number,
  isRightToLeft: boolean,
): { body: readonly Line[]; notes: readonly Line[] } {
  const isSmall = ({ size }: Line) => size <= largest * bodySize && size > smallest * bodySize;
  const from = block.findLastIndex((line) => !isSmall(line)) + 1;
  const notes = block.slice(from);
  const [first] = notes;
  if (!first || from === 0 || notes.length >= mostLines * block.length + 1) return { body: block, notes: [] };
  const begins = isRightToLeft || first.marks.length > 0 || noteBegins.test(textOf(piecesOf(first, true)));
  return begins ? { body: block.slice(0, from), notes } : { body: block, notes: [] };
}
