import { foldedAt } from '../characters/characters.ts';
import type { PartLetter } from '../numbers/scanned-number.ts';
import { afterAndWord, afterRangeWord } from './joiners.ts';
import { isWord, readPart } from './part.ts';
import { afterDate } from './printed-date.ts';

const mostParts = 40;
/** In texts in capitals the joiners are capitals too: "57/270 A Y B", "34/9 A A E". */
const capitalJoiner = /^\s([AYEO])\s(?=[A-Z](?![A-Za-z]))/;

/** Adds to the first letter those that follow it: "A and B", "A to E", "A, C and E", زاي وحاء وكاف. `end` is where the first ends. */
export function readPartList(text: string, first: PartLetter, end: number): PartLetter[] {
  const parts: PartLetter[] = [first];
  let at = end;
  while (parts.length < mostParts) {
    const previous = parts.at(-1) ?? first;
    const capital = capitalJoiner.exec(text.slice(at, at + 5));
    const rangeAt = capital?.[1] === 'A' ? at + capital[0].length : afterRangeWord(text, at);
    const last = rangeAt < 0 ? undefined : readPart(text, rangeAt);
    if (last !== undefined && last.letter > previous.letter) {
      parts.push(...between(previous, last), last);
      at = last.end;
      continue;
    }
    const next =
      readNext(text, capital ? at + capital[0].length : afterAndWord(text, at), previous) ??
      readDated(text, at, previous);
    if (next === undefined) break;
    parts.push(next);
    at = next.end;
  }
  return parts;
}

function between(from: PartLetter, to: PartLetter): PartLetter[] {
  const parts: PartLetter[] = [];
  for (let code = from.letter.charCodeAt(0) + 1; code < to.letter.charCodeAt(0); code++)
    parts.push({ letter: String.fromCharCode(code), start: from.start, end: to.end });
  return parts;
}

function readNext(text: string, at: number, previous: PartLetter): PartLetter | undefined {
  const next = at < 0 ? undefined : readPart(text, at);
  return next === undefined || next.letter <= previous.letter || isWord(text, next) || foldedAt(text, next.end) === 40
    ? undefined
    : next;
}

/** A letter taken up again after a date ("34/65 A and B of 29 November 1979 and C and D of 12 December"), itself followed by a date, a joiner or the end. */
function readDated(text: string, at: number, previous: PartLetter): PartLetter | undefined {
  const dated = afterDate(text, at);
  if (dated === at) return undefined;
  const next = readNext(text, afterAndWord(text, dated), previous);
  return next !== undefined &&
    /^(?:[,;.)]|\s(?:of|du|de|от|and|et|y|и|dated|المؤرخ)(?:\s|$)|$)/.test(text.slice(next.end, next.end + 10))
    ? next
    : undefined;
}
