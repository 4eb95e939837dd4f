import { paragraphNumber } from './numbered-lines.ts';

/** A line without the white space at its ends, and whether an empty line stands before it. */
export interface TextLine {
  start: number;
  text: string;
  isAfterGap: boolean;
  /** The number of the paragraph that it may begin. */
  number: number | undefined;
}

/** Characters of a line above which paragraphs are thought to follow each other within it. */
const longLine = 3000;

/** Before a number that begins a paragraph in the middle of a line. */
const numberInside = /(?<=[\s。．.;；:：])(?=\p{Nd}{1,3}\s?[.．]\s)/gu;

/** Lines of a text; a very long line, as of a text without line ends, is cut before what may be a paragraph's number. */
export function* linesOf(text: string): Generator<TextLine> {
  let isAfterGap = false;
  for (const { 0: line, index } of text.matchAll(/[^\n]+|\n[^\S\n]*(?=\n)/g)) {
    const trimmed = line.trim();
    if (trimmed === '') {
      isAfterGap = true;
      continue;
    }
    let start = index + line.indexOf(trimmed);
    const parts = trimmed.length > longLine ? trimmed.split(numberInside) : [trimmed];
    for (const part of parts) {
      yield { start, text: part, isAfterGap, number: paragraphNumber(part) };
      start += part.length;
      isAfterGap = false;
    }
  }
}
