import { foldedAt } from '../characters/characters.ts';
import { openBracket } from '../characters/marks.ts';
import type { PartLetter } from '../numbers/scanned-number.ts';
import { afterLaterPart } from '../words/patterns.ts';
import { afterAndWord, afterRangeWord, joinerLetters, rangeLetters } from './joiners.ts';
import { isWord, readPart } from './part.ts';
import { afterDate } from './printed-date.ts';

const mostParts = 40;
/** A joiner of one letter. In texts in capitals it is a capital: "57/270 A Y B", "34/9 A A E". */
const capitalJoiner = /^\s([A-Z])\s(?=[A-Z](?![A-Za-z]))/;

/**
 * The first letter and those listed after it: "A and B", "A to E", "A, C and E", زاي وحاء وكاف. The list goes on
 * from `end`, where the first letter or its number ends.
 */
export function readPartList(text: string, first: PartLetter, end: number): PartLetter[] {
  const parts: PartLetter[] = [first];
  let at = end;
  while (parts.length < mostParts) {
    const previous = parts.at(-1) ?? first;
    const capital = readCapitalJoiner(text, at);
    const rangeAt = capital?.isRange ? capital.end : afterRangeWord(text, at);
    const last = rangeAt < 0 ? undefined : readPart(text, rangeAt);
    if (last !== undefined && last.letter > previous.letter) {
      parts.push(...between(previous, last), last);
      at = last.end;
      continue;
    }
    const next = readNext(text, capital?.end ?? afterAndWord(text, at), previous) ?? readDated(text, at, previous);
    if (next === undefined) break;
    parts.push(next);
    at = next.end;
  }
  return parts;
}

function readCapitalJoiner(text: string, at: number): { isRange: boolean; end: number } | undefined {
  const [printed = '', letter = ''] = capitalJoiner.exec(text.slice(at, at + 5)) ?? [];
  return joinerLetters.has(letter) ? { isRange: rangeLetters.has(letter), end: at + printed.length } : undefined;
}

/** The letters between two others, which share the place of the whole range. */
function between(from: PartLetter, to: PartLetter): PartLetter[] {
  const parts: PartLetter[] = [];
  for (let code = from.letter.charCodeAt(0) + 1; code < to.letter.charCodeAt(0); code++)
    parts.push({ letter: String.fromCharCode(code), start: from.start, end: to.end });
  return parts;
}

/** The session that the letters before it share: "1721 A和B(XVI)". */
const session = /^.\s?(?:E?S-)?[IVXLC]{1,7}\s?[)）]/;

function readNext(text: string, at: number, previous: PartLetter): PartLetter | undefined {
  const next = at < 0 ? undefined : readPart(text, at);
  return next === undefined ||
    next.letter <= previous.letter ||
    isWord(text, next) ||
    (foldedAt(text, next.end) === openBracket && !session.test(text.slice(next.end, next.end + 10)))
    ? undefined
    : next;
}

/**
 * A letter that goes on with the list behind a date: "34/65 A and B of 29 November 1979 and C and D of 12 December".
 * A date, a joiner or the end must follow it.
 */
function readDated(text: string, at: number, previous: PartLetter): PartLetter | undefined {
  const dated = afterDate(text, at);
  if (dated === at) return undefined;
  const next = readNext(text, afterAndWord(text, dated), previous);
  return next !== undefined && afterLaterPart.test(text.slice(next.end, next.end + 10)) ? next : undefined;
}
