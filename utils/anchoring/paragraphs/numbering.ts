import { paragraphNumber } from './numbered-lines.ts';
import type { TextLine } from './text-lines.ts';

/** Numbers that may be missing between two paragraphs, where a line was damaged. */
const greatestGap = 3;
/** Paragraphs that must follow a second "1." before it begins another numbering. */
const restartLength = 3;

/** True where from a place on the numbers 1, 2, 3 follow each other among the numbers at the beginnings of lines. */
function isRestart(numbers: readonly number[], from: number): boolean {
  let expected = 1;
  for (const found of numbers.slice(from)) {
    if (found === expected) expected++;
    if (expected > restartLength) return true;
  }
  return false;
}

/**
 * The lines of a part of a text that begin its numbered paragraphs: they count up from 1. Another number at the beginning
 * of a line, as of a list or a footnote, is passed over; a second count from 1 begins another numbering.
 * @returns for the index of each such line the numbering, from 0, and the number
 */
export function numberedParagraphs(lines: readonly TextLine[]): Map<number, { numbering: number; number: number }> {
  const candidates = lines.flatMap((line, index) => {
    const number = paragraphNumber(line);
    return number === undefined ? [] : [{ index, number }];
  });
  const numbers = candidates.map(({ number }) => number);
  const taken = new Map<number, { numbering: number; number: number }>();
  let numbering = 0;
  let last = 0;
  for (const [place, { index, number }] of candidates.entries()) {
    const isNext = number === last + 1;
    const isAfterGap =
      last > 0 && number > last && number <= last + greatestGap && !numbers.slice(place).includes(last + 1);
    const begins = number === 1 && last > 1 && !numbers.slice(place).includes(last + 1) && isRestart(numbers, place);
    if (begins) numbering++;
    else if (!isNext && !isAfterGap) continue;
    last = number;
    taken.set(index, { numbering, number });
  }
  return taken;
}
