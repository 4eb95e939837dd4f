import { blocksOf } from './columns.ts';
import { separateFootnotes } from './footnotes.ts';
import { LineJoiner } from './join-lines.ts';
import { lettersOf, piecesOf } from './line-text.ts';
import { type Line, linesOf } from './lines.ts';
import { separateMarks } from './note-marks.ts';
import type { PageGeometry } from './page-items.ts';
import { textOf } from './piece.ts';
import { withoutRunningHeads } from './running-heads.ts';
import { type MappedPiece, TextBuilder } from './text-builder.ts';

/** Text of a page that is not read with the rest. */
export interface SetAside {
  /** From 0. */
  page: number;
  kind: 'running head' | 'note mark';
  text: string;
}

/** A document's text as it is read: the body over all pages, then the notes, one paragraph a line. */
export interface PdfText {
  text: string;
  /** Where its stretches are drawn, in the order of the text. */
  map: readonly MappedPiece[];
  /** Where the notes begin, in UTF-16 code units. */
  notesStart: number;
  setAside: readonly SetAside[];
}

/** A block of lines, and the page that it is on. */
interface Block {
  page: number;
  lines: readonly Line[];
}

/** The size of most letters, in points, to half a point. */
function bodySizeOf(pages: readonly PageGeometry[]): number {
  const letters = new Map<number, number>();
  for (const { items } of pages) {
    for (const { size, text } of items) {
      const rounded = Math.round(size * 2) / 2;
      letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
    }
  }
  const [most] = [...letters].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? 10;
}

function joined(blocks: { body: Block[]; notes: Block[] }, isMirrored: boolean) {
  const builder = new TextBuilder();
  const body = new LineJoiner(builder, isMirrored);
  for (const [number, { lines, page }] of blocks.body.entries()) for (const line of lines) body.add(line, number, page);
  let notesStart: number | undefined;
  for (const [number, { lines, page }] of blocks.notes.entries()) {
    if (builder.length > 0) builder.separate('\n');
    notesStart ??= builder.length;
    const notes = new LineJoiner(builder, isMirrored);
    for (const line of lines) notes.add(line, number, page);
  }
  return { text: builder.text, map: builder.map, notesStart: notesStart ?? builder.length };
}

/** How well brackets nest in a text: pairs, less those that close nothing. */
function nesting(text: string): number {
  let sum = 0;
  for (const line of text.split('\n')) {
    let open = 0;
    for (const character of line) {
      if (character === '(') open += 1;
      else if (character === ')' && open > 0) {
        open -= 1;
        sum += 1;
      } else if (character === ')') sum -= 1;
    }
  }
  return sum;
}

/**
 * Reads the pages of a document as one text: without running heads and page counts, marks apart from numbers, columns
 * one after another, sentences joined over lines and pages, notes after the body, right-to-left lines in reading order.
 */
export function readPdfText(pages: readonly PageGeometry[]): PdfText {
  const bodySize = bodySizeOf(pages);
  const letters = lettersOf(pages.flatMap(({ items }) => items));
  const isRightToLeft = letters.rightToLeft > letters.others;
  const marked = pages.map(({ width, height, items }) => ({ width, height, lines: linesOf(items).map(separateMarks) }));
  const { pages: read, setAside } = withoutRunningHeads(marked);
  const blocks: { body: Block[]; notes: Block[] } = { body: [], notes: [] };
  for (const [page, lines] of read.entries()) {
    for (const block of blocksOf(lines, isRightToLeft)) {
      const { body, notes } = separateFootnotes(block, bodySize, isRightToLeft);
      if (body.length > 0) blocks.body.push({ page, lines: body });
      if (notes.length > 0) blocks.notes.push({ page, lines: notes });
    }
  }
  const aside = [
    ...setAside.flatMap((lines, page) =>
      lines.map((line) => ({ page, kind: 'running head' as const, text: textOf(piecesOf(line, true)) })),
    ),
    ...read.flatMap(({ lines }, page) =>
      lines.flatMap(({ marks }) => marks.map(({ text }) => ({ page, kind: 'note mark' as const, text }))),
    ),
  ];
  const readings = (letters.rightToLeft > 0 ? [true, false] : [true]).map((isMirrored) => joined(blocks, isMirrored));
  // Which way brackets are drawn is a habit of the program that made the file: the reading in which they nest is right.
  const [best] = readings.sort((a, b) => nesting(b.text) - nesting(a.text));
  return { text: '', map: [], notesStart: 0, ...best, setAside: aside };
}
