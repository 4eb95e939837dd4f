import { digitKind, foldedAt, foldText, kindAt, letterKind, skipSpaces, visibleBefore } from '../scan/characters.ts';
import { readDigits } from '../scan/digits.ts';
import { afterAndWord } from '../scan/joiners.ts';
import type { HeadToken, Token } from '../scan/lex.ts';
import { wordEnd } from '../scan/lexicon.ts';
import { scanNumber } from '../scan/number.ts';
import { yearOfCouncilResolution } from '../whose/number-bands.ts';
import { wordTables } from '../words/tables.ts';
import { isListText } from './between.ts';
import { isBody } from './link.ts';

/** A Security Council resolution cited by its number alone, with the year that the catalogue knows. */
export interface BareNumber {
  start: number;
  end: number;
  number: number;
  year: number;
}

const numberWords = new Set(wordTables.flatMap((table) => table.registration).map((word) => foldText(word)));
/** Below this a number by itself is more often something else than a resolution of the Council. */
const lowest = 100;
const lowestUnnamed = 500;

/** Numbers without session or year beside a head: "resolution 1325", "UNSCR 1540", "安理会第1325号决议". */
export function readBareNumbers(text: string, tokens: readonly Token[], index: number, head: HeadToken): BareNumber[] {
  if (head.kind !== 'resolution') return [];
  const council = namesCouncil(tokens, index, head);
  if (council === 'other') return [];
  const found = head.han ? before(text, head) : after(text, tokens, index, head);
  return found.flatMap(({ start, end, number }) => {
    const year = yearOfCouncilResolution(number);
    const enough = council === 'named' ? lowest : lowestUnnamed;
    const likeYear = number >= 1945 && number <= 2030;
    if (year === undefined || number < enough || (likeYear && council !== 'named')) return [];
    return [{ start, end, number, year }];
  });
}

/** Whether the Council is named beside the head, some other body is, or neither. */
function namesCouncil(tokens: readonly Token[], index: number, head: HeadToken): 'named' | 'other' | 'none' {
  if (head.series !== undefined) return head.series === 'S' ? 'named' : 'other';
  const start = head.han ? head.start - 30 : head.start;
  let nearest: 'named' | 'other' | 'none' = 'none';
  for (let other = index - 1; other >= 0 && other > index - 8; other--) {
    const token = tokens[other];
    if (token === undefined || token.sentence !== head.sentence) break;
    if (!isBody(token)) continue;
    const isCouncil = token.series.includes('S');
    if (start - token.end < 4 && (isCouncil || token.outside || token.series.includes('A')))
      return isCouncil ? 'named' : 'other';
    if (token.outside || !isCouncil) nearest = token.outside || token.series.includes('A') ? 'other' : nearest;
    else return 'named';
  }
  for (let other = index + 1; other < index + 5; other++) {
    const token = tokens[other];
    if (token === undefined || token.sentence !== head.sentence || token.type === 'head') break;
    if (!isBody(token)) continue;
    if (token.series.includes('S')) return 'named';
    if (token.start - head.end < 40 && (token.outside || token.series.includes('A'))) return 'other';
  }
  return nearest;
}

interface Found {
  start: number;
  end: number;
  number: number;
}

function after(text: string, tokens: readonly Token[], index: number, head: HeadToken): Found[] {
  let at = head.end;
  const next = tokens[index + 1];
  if (isBody(next) && !next.outside && !/\d/.test(text.slice(at, next.start)) && isListText(text, at, next.start))
    at = next.end;
  at = skipUnitedNations(text, at);
  const found: Found[] = [];
  for (at = skipNumberWord(text, at); at >= 0 && found.length < 30; at = afterAndWord(text, found.at(-1)?.end ?? 0)) {
    const number = readNumber(text, at);
    if (number === undefined) break;
    found.push(number);
  }
  return found;
}

function before(text: string, head: HeadToken): Found[] {
  const last = visibleBefore(text, head.start, 1);
  if (text[last] !== '号') return [];
  let end = visibleBefore(text, last, 1) + 1;
  let start = end;
  while (start > 0 && kindAt(text, start - 1) === digitKind) start--;
  const ordinal = visibleBefore(text, start, 1);
  if (text[ordinal] !== '第') return [];
  end = Math.max(end, start);
  const number = readNumber(text, start);
  return number === undefined ? [] : [number];
}

function readNumber(text: string, index: number): Found | undefined {
  if (scanNumber(text, index) !== undefined) return undefined;
  const digits = readDigits(text, index, 4);
  if (digits === undefined || digits.count < 3) return undefined;
  const { end, value } = digits;
  const next = foldedAt(text, skipSpaces(text, end, 1));
  const glued = foldedAt(text, end);
  if (
    next === 47 ||
    next === 40 ||
    (kindAt(text, end) === letterKind && glued < 0x0600) ||
    ((glued === 46 || glued === 44) && kindAt(text, end + 1) === digitKind) ||
    glued === 45
  )
    return undefined;
  return { start: index, end, number: value };
}

const unitedNations = wordTables.flatMap((table) => table.unitedNations).map((words) => foldText(words).split(/[\s']/));

function skipUnitedNations(text: string, index: number): number {
  for (const words of unitedNations) {
    let at = index;
    for (const word of words) at = at < 0 ? -1 : wordEnd(text, skipSpaces(text, at, 3), word);
    if (at >= 0) return at;
  }
  return index;
}

/** Passes over spaces and "No.", "رقم", "№". */
function skipNumberWord(text: string, index: number): number {
  let at = skipSpaces(text, index, 3);
  if (foldedAt(text, at) === 46) at = skipSpaces(text, at + 1, 3);
  if (text[at] === '№' || text[at] === '第') return skipSpaces(text, at + 1, 2);
  if (kindAt(text, at) !== letterKind) return kindAt(text, at) === digitKind ? at : -1;
  let end = at;
  while (end < at + 8 && kindAt(text, end) === letterKind) end++;
  if (!numberWords.has(foldText(text.slice(at, end)))) return -1;
  while (end < at + 12 && '.°º '.includes(text[end] ?? 'x')) end++;
  return kindAt(text, end) === digitKind ? end : -1;
}
