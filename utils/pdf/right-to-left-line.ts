import type { Line } from './lines.ts';
import type { PageItem } from './page-items.ts';
import type { Piece } from './piece.ts';

/** Gaps, as shares of the letters' size, below which items are one word; numbers and symbols are torn wider. */
const joinedLetters = 0.18;
const joinedSymbol = 0.22;

/** What a symbol or number is made of, once it is torn into items. */
const symbolForm = /^[\w/.,:;\-–]+$/;

const mirrored: Readonly<Record<string, string>> = {
  ...{ '(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{', '<': '>', '>': '<', '«': '»', '»': '«' },
};

/** Items that are read as one: a word of right-to-left letters, a symbol, or signs between them. */
interface Run {
  kind: 'letters' | 'symbol' | 'signs';
  pieces: Piece[];
  left: number;
  right: number;
}

/** Splits an item at its blanks, and places the parts in proportion to their lengths. */
function words(item: PageItem): PageItem[] {
  if (item.isRightToLeft || !/\s/.test(item.text.trim())) return [item];
  const { length } = item.text;
  return [...item.text.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
    ...item,
    text,
    start: item.start + index,
    x: item.x + (item.width * index) / length,
    width: (item.width * text.length) / length,
  }));
}

/** The characters of an item one by one, so that they can be put in another order. */
function characters({ text, ...item }: PageItem): Piece[] {
  let at = item.start;
  return [...text].map((character) => {
    const piece = { text: character, item: { ...item, text }, from: at, to: at + character.length };
    at = piece.to;
    return piece;
  });
}

function piecesOfItem(item: PageItem): Piece[] {
  if (!item.isRightToLeft) return characters(item);
  // Presentation forms, which old fonts draw, become the letters themselves.
  return [{ text: item.text.normalize('NFKC'), item, from: item.start, to: item.start + item.text.length }];
}

function runsOf(line: Line): Run[] {
  const runs: Run[] = [];
  for (const item of line.items.flatMap(words).sort((a, b) => a.x - b.x)) {
    const kind = item.isRightToLeft ? 'letters' : symbolForm.test(item.text) ? 'symbol' : 'signs';
    const last = runs.at(-1);
    const gap = last ? item.x - last.right : 0;
    const right = item.x + item.width;
    if (last?.kind === 'symbol' && kind === 'symbol' && gap < joinedSymbol * line.size) {
      last.pieces.push(...piecesOfItem(item));
      last.right = right;
    } else if (last?.kind === 'letters' && kind === 'letters' && gap < joinedLetters * line.size) {
      last.pieces.unshift(...piecesOfItem(item));
      last.right = right;
    } else runs.push({ kind, pieces: piecesOfItem(item), left: item.x, right });
  }
  return runs;
}

const isLetterOrDigit = ({ text }: Piece): boolean => /[\p{L}\p{N}]/u.test(text);

/** Signs at the edges of a symbol belong to the line around it, and so are read from the right. */
function symbolInOrder(pieces: readonly Piece[]): Piece[] {
  const first = pieces.findIndex(isLetterOrDigit);
  if (first === -1) return pieces.toReversed();
  const last = pieces.findLastIndex(isLetterOrDigit) + 1;
  return [...pieces.slice(last).reverse(), ...pieces.slice(first, last), ...pieces.slice(0, first).reverse()];
}

function inOrder({ kind, pieces }: Run, isMirrored: boolean): Piece[] {
  if (kind === 'letters') return pieces;
  if (kind === 'symbol') return symbolInOrder(pieces);
  const turn = (piece: Piece) => ({ ...piece, text: (isMirrored ? mirrored[piece.text] : undefined) ?? piece.text });
  return pieces.toReversed().map(turn);
}

/**
 * The text of a line that is read from the right. What is written from the left within it (symbols, numbers) keeps its
 * order. Files of different programs draw brackets as they look or as they are meant: `isMirrored` says which.
 */
export function rightToLeftPieces(line: Line, isMirrored: boolean): Piece[] {
  const pieces: Piece[] = [];
  let before: Run | undefined;
  for (const run of runsOf(line).reverse()) {
    if (before && before.left - run.right > joinedLetters * line.size) pieces.push({ text: ' ', from: 0, to: 0 });
    pieces.push(...inOrder(run, isMirrored));
    before = run;
  }
  return pieces;
}
