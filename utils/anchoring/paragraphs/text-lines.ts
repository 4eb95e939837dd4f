import { paragraphFinding } from '../floors/floors.ts';
import { paragraphNumber } from './numbered-lines.ts';

/** A line without the white space at its ends, and whether an empty line precedes it. */
export interface TextLine {
  start: number;
  text: string;
  isAfterGap: boolean;
  /** The number of the paragraph that it may begin. */
  number: number | undefined;
}

/** The position before a number that begins a paragraph in the middle of a line. */
const numberInside = /(?<=[\s。．.;；:：])(?=\p{Nd}{1,3}\s?[.．]\s)/gu;

/** The lines of a text; a very long one, as in a text without line ends, is cut before possible paragraph numbers. */
export function* linesOf(text: string): Generator<TextLine> {
  let isAfterGap = false;
  for (const { 0: line, index } of text.matchAll(/[^\n]+|\n[^\S\n]*(?=\n)/g)) {
    const trimmed = line.trim();
    if (trimmed === '') {
      isAfterGap = true;
      continue;
    }
    let start = index + line.indexOf(trimmed);
    const parts = trimmed.length > paragraphFinding.longLine ? trimmed.split(numberInside) : [trimmed];
    for (const part of parts) {
      yield { start, text: part, isAfterGap, number: paragraphNumber(part) };
      start += part.length;
      isAfterGap = false;
    }
  }
}
