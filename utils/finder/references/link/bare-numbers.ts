import { dateBeside } from '../beside/date-beside.ts';
import {
  digitKind,
  foldedAt,
  foldForLexicon,
  kindAt,
  letterKind,
  skipSpaces,
  visibleBefore,
} from '../characters/characters.ts';
import { comma, firstArabic, fullStop, hyphen, openBracket, slash } from '../characters/marks.ts';
import { sessionAdopting, yearOfCouncilResolution } from '../numbers/number-bands.ts';
import { wordEnd } from '../scan/compare-words.ts';
import { readDigits } from '../scan/digits.ts';
import { afterAndWord } from '../scan/joiners.ts';
import type { HeadToken, Token } from '../scan/lex.ts';
import { scanNumber } from '../scan/number.ts';
import { afterDate } from '../scan/printed-date.ts';
import { afterYear, yearAfterNumber } from '../words/patterns.ts';
import { wordTables } from '../words/tables.ts';
import { hasWithAnd, wordsOf } from '../words/words-of.ts';
import { isListText } from './between.ts';
import { isBody } from './links.ts';
import { followsForeign, type Named, nameBeside } from './named-beside-head.ts';

/** A resolution cited by its number alone, with its session or year from the catalogue. */
interface BareNumber {
  start: number;
  end: number;
  symbol: string;
}

const numberWords = wordsOf('registration');
/** A lower number by itself is more often something else; higher still where nothing names the Council. */
const lowest = 100;
const lowestUnnamed = 500;

/**
 * Numbers without session or year beside a head: "resolution 1325", "UNSCR 1540", "安理会第1325号决议".
 * `followsCouncil` says that the reference before is the Council's.
 */
export function readBareNumbers(
  text: string,
  tokens: readonly Token[],
  index: number,
  head: HeadToken,
  followsCouncil: boolean,
): BareNumber[] {
  if (head.kind !== 'resolution') return [];
  const named = nameBeside(text, tokens, index, head);
  if (named === 'other') return [];
  const found =
    head.script === 'han'
      ? [...numbersBefore(text, head, named === 'council'), ...numbersAfter(text, tokens, index, head, named)]
      : numbersAfter(text, tokens, index, head, named);
  if (found.length === 0 || (named === 'none' && followsForeign(text, head))) return [];
  return found.flatMap((number) => {
    const symbol = symbolOf(number, yearBeside(text, number), named, followsCouncil);
    return symbol === undefined ? [] : [{ start: number.start, end: number.end, symbol }];
  });
}

/** A printed year that no reading fits refuses the number. */
function symbolOf(
  { number }: PlainNumber,
  printed: number | undefined,
  named: Named,
  followsCouncil: boolean,
): string | undefined {
  const year = yearOfCouncilResolution(number);
  const ofCouncil = year === undefined ? undefined : `S/RES/${number}(${year})`;
  if (printed !== undefined && named !== 'council') {
    if (year === printed && named === 'none') return ofCouncil;
    const session = sessionAdopting('A', number, printed);
    return session === undefined ? undefined : `A/RES/${number}(${session})`;
  }
  const enough = named === 'council' || followsCouncil ? lowest : lowestUnnamed;
  const likeYear = number >= 1945 && number <= 2030;
  return named === 'assembly' || number < enough || (likeYear && named !== 'council') ? undefined : ofCouncil;
}

/** The year of the date, or the year alone, printed beside a number: "of 14 December 1960", "of 1967", 1967年第…. */
function yearBeside(text: string, { start, end }: PlainNumber): number | undefined {
  const date = dateBeside(text, { start, end });
  if (date !== undefined) return Number(date.slice(0, 4));
  const [, led, followed] = yearAfterNumber.exec(text.slice(end, end + 24)) ?? [];
  const year = led ?? followed ?? hanYearBefore.exec(text.slice(Math.max(0, start - 10), start))?.[1];
  return year === undefined ? undefined : Number(year);
}

/** "1973年第338号" */
const hanYearBefore = /(\d{4})\s?年\s?第?\s?$/;

/** Where the date or year behind a number ends. */
function afterDateOrYear(text: string, index: number): number {
  const dated = afterDate(text, index);
  if (dated > index) return dated;
  return index + (yearAfterNumber.exec(text.slice(index, index + 24))?.[0].length ?? 0);
}

interface PlainNumber {
  start: number;
  end: number;
  number: number;
}

const mostNumbers = 30;
const bracketed = /^\s{1,2}[(（](?=\d{3,4}[)）])/;
/** A year or date in Chinese, before the number that it dates. */
const hanDate = /\d{4}\s?年\s?(?:\d{1,2}\s?月\s?\d{1,2}\s?日\s?)?$/;

/** The numbers after the head, or after a body named behind it: "resolutions 678 of 29 November 1990, 687 and 1441". */
function numbersAfter(
  text: string,
  tokens: readonly Token[],
  index: number,
  head: HeadToken,
  named: Named,
): PlainNumber[] {
  let at = head.end;
  const next = tokens[index + 1];
  if (isBody(next) && !next.outside && !/\d/.test(text.slice(at, next.start)) && isListText(text, at, next.start))
    at = next.end;
  at = skipNumberWords(text, skipUnitedNations(text, at));
  // "مجلس الأمن ... القرار (2254)"
  const bracket = named === 'council' ? bracketed.exec(text.slice(head.end, head.end + 10)) : null;
  if (bracket) at = head.end + bracket[0].length;
  const found: PlainNumber[] = [];
  while (at >= 0 && found.length < mostNumbers) {
    // "1883 and 1889 (XVIII)": the numbers share the session of the last.
    const last = scanNumber(text, at);
    if (last?.form === 'roman' || (last?.form === 'year' && found.length > 0)) return [];
    const number = readNumber(text, at);
    if (number === undefined) break;
    found.push(number);
    const joined = afterAndWord(text, afterDateOrYear(text, number.end));
    at = joined < 0 ? -1 : skipNumberWords(text, joined);
  }
  return found;
}

/**
 * The numbers before the head: "第242号、第338号决议", "1718、1874和2094号决议". Without 第 only if the Council is named.
 */
function numbersBefore(text: string, head: HeadToken, named: boolean): PlainNumber[] {
  const found: PlainNumber[] = [];
  let at = visibleBefore(text, head.start, 1);
  while (found.length < mostNumbers) {
    const hasMark = text[at] === '号';
    if (hasMark) at = visibleBefore(text, at, 1);
    else if (!named && found.length === 0) break;
    let start = at + 1;
    while (start > 0 && kindAt(text, start - 1) === digitKind) start--;
    const number = readNumber(text, start);
    if (number === undefined || number.end !== at + 1) break;
    at = visibleBefore(text, start, 2);
    if (foldedAt(text, at) === slash) break;
    const isOrdinal = text[at] === '第';
    if (!isOrdinal && !named && !hasMark) break;
    found.unshift(number);
    if (isOrdinal) at = visibleBefore(text, at, 1);
    const date = hanDate.exec(text.slice(Math.max(0, at - 20), at + 1));
    if (date && isOrdinal) at = visibleBefore(text, at + 1 - date[0].length, 1);
    if (!'、，和及与'.includes(text[at] ?? 'x')) break;
    at = visibleBefore(text, text[at - 1] === '以' ? at - 1 : at, 1);
  }
  return found;
}

/** A number by itself: not the year of a date, and with no session, year or letter behind it. */
function readNumber(text: string, index: number): PlainNumber | undefined {
  if (scanNumber(text, index) !== undefined) return undefined;
  const digits = readDigits(text, index, 4);
  if (digits === undefined || digits.count < 3) return undefined;
  const { end, value } = digits;
  const glued = foldedAt(text, end);
  const next = skipSpaces(text, end, 1);
  const isGlued = kindAt(text, end) === letterKind && glued < firstArabic;
  const isDecimal = (glued === fullStop || glued === comma) && kindAt(text, end + 1) === digitKind;
  if (isGlued || isDecimal || glued === hyphen || foldedAt(text, next) === slash) return undefined;
  if (foldedAt(text, next) === openBracket && /^.[\s\dIVXLCS-]/.test(text.slice(next, next + 2))) return undefined;
  const ahead = text.slice(next, next + 6);
  if (/^[A-Z](?![A-Za-z])/.test(ahead) || afterYear.test(ahead)) return undefined;
  return { start: index, end, number: value };
}

const unitedNations = wordTables
  .flatMap((table) => table.unitedNations)
  .map((words) => foldForLexicon(words).split(/[\s']/));

function skipUnitedNations(text: string, index: number): number {
  if (kindAt(text, skipSpaces(text, index, 3)) === digitKind) return index;
  for (const words of unitedNations) {
    let at = index;
    for (const word of words) at = at < 0 ? -1 : wordEnd(text, skipSpaces(text, at, 3), word);
    if (at >= 0) return at;
  }
  return index;
}

/** Skips spaces and up to two words such as "No.", "رقم", "ذات الأرقام", "№"; -1 if no digit follows. */
function skipNumberWords(text: string, index: number): number {
  let at = skipSpaces(text, index, 3);
  for (let words = 0; words < 3 && at >= 0; words++) {
    if (kindAt(text, at) === digitKind) return at;
    if (foldedAt(text, at) === fullStop || text[at] === '№' || text[at] === '第') at = skipSpaces(text, at + 1, 3);
    else if (kindAt(text, at) === letterKind) at = skipNumberWord(text, at);
    else return -1;
  }
  return kindAt(text, at) === digitKind ? at : -1;
}

function skipNumberWord(text: string, at: number): number {
  let end = at;
  while (end < at + 10 && kindAt(text, end) === letterKind) end++;
  const word = foldForLexicon(text.slice(at, end));
  if (!hasWithAnd(numberWords, word)) return -1;
  while (end < at + 14 && '.°º '.includes(text[end] ?? 'x')) end++;
  return end;
}
