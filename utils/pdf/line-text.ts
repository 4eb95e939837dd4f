import type { Line } from './lines.ts';
import type { PageItem } from './page-items.ts';
import type { Piece } from './piece.ts';
import { rightToLeftPieces } from './right-to-left-line.ts';

const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/;

/** True for a Chinese character or its punctuation, between which no blank is written. */
export const isWide = (character: string | undefined): boolean => character !== undefined && wide.test(character);

/** Gaps that count as a blank, as shares of the letters' size; Chinese sets its characters wider apart. */
const blankGap = 0.16;
const wideGap = 0.6;

const ligature = /[\ufb00-\ufb06]/;

/** The text of an item, with each ligature as the letters that it joins. */
function withoutLigatures(item: PageItem): Piece[] {
  return item.text
    .split(ligature.test(item.text) ? /([\ufb00-\ufb06])/ : '\0')
    .filter((text) => text !== '')
    .reduce<Piece[]>((pieces, text) => {
      const from = pieces.at(-1)?.to ?? item.start;
      pieces.push({ text: ligature.test(text) ? text.normalize('NFKC') : text, item, from, to: from + text.length });
      return pieces;
    }, []);
}

function leftToRightPieces({ items, size }: Line): Piece[] {
  const pieces: Piece[] = [];
  let before: PageItem | undefined;
  let last = '';
  for (const item of items) {
    const gap = before ? item.x - (before.x + before.width) : 0;
    const isTight = isWide(last) && isWide(item.text[0]) && gap < wideGap * size;
    if (before && gap > blankGap * size && !/\s$/.test(last) && !isTight) pieces.push({ text: ' ', from: 0, to: 0 });
    pieces.push(...withoutLigatures(item));
    before = item;
    last = item.text.at(-1) ?? last;
  }
  return pieces;
}

/** The number of letters of a line that are written from right to left, and of others. */
export function lettersOf(items: readonly PageItem[]): { rightToLeft: number; others: number } {
  let [rightToLeft, others] = [0, 0];
  for (const { isRightToLeft, text } of items) {
    if (isRightToLeft) rightToLeft += text.length;
    else if (/\p{L}/u.test(text)) others += text.length;
  }
  return { rightToLeft, others };
}

/**
 * The text of a line in reading order.
 * @param isMirrored true if the file draws brackets of right-to-left text as they look, not as they are meant
 */
export function piecesOf(line: Line, isMirrored: boolean): Piece[] {
  const { rightToLeft, others } = lettersOf(line.items);
  return rightToLeft > 0 && rightToLeft > 0.8 * others ? rightToLeftPieces(line, isMirrored) : leftToRightPieces(line);
}
