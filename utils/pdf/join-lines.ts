import { isWide, piecesOf } from './line-text.ts';
import type { Line } from './lines.ts';
import { type Piece, textOf } from './piece.ts';
import type { TextBuilder } from './text-builder.ts';

/** Lines further apart than this share of their letters' size are paragraphs of their own. */
const paragraphGap = 1.75;
/** So are lines whose letters differ by more than this share, within a block and from block to block. */
const otherSize = { within: 0.15, between: 0.1 };
/** How a paragraph begins that needs no gap: "12. ", "(a) ". */
const paragraphBegins = /^(?:\p{Nd}{1,3}[.)]\s|\([\p{L}\p{Nd}]{1,4}\)\s)/u;
/** What stands at the end of the line before it. */
const sentenceEnds = /[.;:!?。；：؛؟]$/;

type Joint = '\n' | ' ' | '' | 'hyphen';

/** How two lines of a paragraph are joined: numbers and symbols go on over the end of a line, and so do Chinese words. */
function jointOf(before: string, after: string): Joint {
  if (before.endsWith('/') || after.startsWith('/')) return '';
  if (/\p{Ll}[-\u00ad\u2010]$/u.test(before) && /^\p{Ll}/u.test(after)) return 'hyphen';
  if (/[\p{L}\p{N}][-\u2010]$/u.test(before)) return '';
  return isWide(before.at(-1)) || isWide(after[0]) ? '' : ' ';
}

/** Adds lines, block after block, to one text. */
export class LineJoiner {
  private before: { line: Line; block: number; tail: string } | undefined;

  private readonly builder: TextBuilder;
  private readonly isMirrored: boolean;

  /** @param isMirrored as in `piecesOf` */
  constructor(builder: TextBuilder, isMirrored: boolean) {
    this.builder = builder;
    this.isMirrored = isMirrored;
  }

  /** @param block a number that lines of the same block share */
  add(line: Line, block: number, page: number): void {
    const pieces = trimmed(piecesOf(line, this.isMirrored));
    const text = textOf(pieces);
    if (text === '') return;
    this.join(line, block, text);
    for (const piece of pieces) this.builder.add(piece, page);
    this.before = { line, block, tail: text.slice(-4) };
  }

  private join(line: Line, block: number, text: string): void {
    if (!this.before) return;
    const joint = this.isNewParagraph(line, block, text) ? '\n' : jointOf(this.before.tail, text);
    if (joint === 'hyphen') this.builder.dropLast();
    else if (joint !== '') this.builder.separate(joint);
  }

  private isNewParagraph(line: Line, block: number, text: string): boolean {
    if (!this.before) return false;
    const { line: last, block: lastBlock, tail } = this.before;
    if (paragraphBegins.test(text) && sentenceEnds.test(tail)) return true;
    const change = Math.abs(line.size - last.size) / line.size;
    // A column or a page begins above the end of the one before, and so may go on with its paragraph.
    if (last.y - line.y > paragraphGap * Math.max(line.size, last.size)) return true;
    return change > (block === lastBlock ? otherSize.within : otherSize.between);
  }
}

/** Pieces without white space at the ends of the line, and with single blanks within it. */
function trimmed(pieces: readonly Piece[]): Piece[] {
  const first = pieces.findIndex(({ text }) => text.trim() !== '');
  const last = pieces.findLastIndex(({ text }) => text.trim() !== '');
  return pieces.slice(first, last + 1).flatMap((piece, index, all) => {
    const text = index === 0 ? piece.text.trimStart() : piece.text;
    const cut = piece.text.length - text.length;
    const whole = { ...piece, text, from: piece.from + cut };
    if (index < all.length - 1) return [whole];
    const end = text.trimEnd();
    return [{ ...whole, text: end, to: whole.to - (text.length - end.length) }];
  });
}
