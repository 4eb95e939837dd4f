import { skipSpaces } from '../characters/characters.ts';
import type { PartLetter, ScannedNumber } from '../numbers/scanned-number.ts';
import { isWord, readPart } from '../scan/part.ts';
import { readPartList } from '../scan/part-list.ts';

/** The part letters of a number, printed in it or after it. */
export function readParts(text: string, number: ScannedNumber): readonly PartLetter[] {
  if (number.form === 'year') return [];
  if (number.parts.length > 1) return number.parts;
  const [printed] = number.parts;
  if (printed) return readPartList(text, printed, Math.max(printed.end, number.end));
  const first = readPart(text, skipSpaces(text, number.end, 2));
  return first === undefined || isWord(text, first) ? [] : readPartList(text, first, first.end);
}
