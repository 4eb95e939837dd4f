import { foldedAt, skipSpaces } from '../scan/characters.ts';
import type { ScannedNumber } from '../scan/number.ts';
import { isWord, type Part, readPart } from '../scan/part.ts';
import { afterAndWord, afterRangeWord } from './between.ts';

const mostParts = 40;
/** The lettered parts printed after a number: "A", "A and B", "A to E", "A, C and E", زاي وحاء وكاف. */
export function readParts(text: string, number: ScannedNumber): Part[] {
  const first = number.part ?? readPart(text, skipSpaces(text, number.end, 2));
  if (first === undefined || (number.part === undefined && isWord(text, first))) return [];
  const parts: Part[] = [first];
  let end = Math.max(first.end, number.part ? number.end : 0);
  while (parts.length < mostParts) {
    const previous = parts.at(-1) ?? first;
    const rangeAt = afterRangeWord(text, end);
    const last = rangeAt < 0 ? undefined : readPart(text, rangeAt);
    if (last !== undefined && last.letter > previous.letter) {
      for (let code = previous.letter.charCodeAt(0) + 1; code < last.letter.charCodeAt(0); code++)
        parts.push({ letter: String.fromCharCode(code), start: previous.start, end: last.end });
      parts.push(last);
      end = last.end;
      continue;
    }
    const nextAt = afterAndWord(text, end);
    const next = nextAt < 0 ? undefined : readPart(text, nextAt);
    if (next === undefined || next.letter <= previous.letter || isWord(text, next) || foldedAt(text, next.end) === 40)
      break;
    parts.push(next);
    end = next.end;
  }
  return parts;
}
