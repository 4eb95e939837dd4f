import { foldedAt, kindAt, letterKind, skipSpaces } from '../characters/characters.ts';
import { inLatinLetters } from '../characters/look-alikes.ts';
import { star } from '../characters/marks.ts';
import { afterAndWord, afterRangeWord } from '../scan/joiners.ts';

/** Another document, named by the end of its symbol alone: "Add.1" after "A/55/602". */
interface Suffix {
  start: number;
  end: number;
  symbol: string;
}

/** A modification is appended to the symbol; a sibling's number replaces the last one. */
const modification = /^(Add|Corr|Rev|Amend|ADD|CORR|REV)\s?\.\s?(\d{1,3})(?!\d)(\/(?:Rev|Corr|Add)\.\d{1,2})?/;
const sibling = /^(L|PV|SR|CRP|WP|NGO)\s?\.\s?(\d{1,4})(?![\d])(\/(?:Rev|Add|Corr)\.\d{1,3})?/;
const most = 60;

const proper = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

/** Reads "and Corr.1 and 2", "和 Add.1-3", "، و Add.1" after the symbol that ends at `end`. */
export function readSuffixes(text: string, end: number, symbol: string): Suffix[] {
  const found: Suffix[] = [];
  let at = afterStars(text, end);
  // "(S/26823) and Add.1"
  if (text[at] === ')' && /^\)\s{0,2}\p{Ll}/u.test(text.slice(at, at + 4))) at++;
  let stem = '';
  let number = lastNumber(symbol);
  if (number !== undefined) stem = symbol.slice(0, symbol.length - String(number).length);
  const push = (start: number, stop: number, value: number): void => {
    found.push({ start, end: stop, symbol: stem + value });
  };
  while (found.length < most) {
    const rangeAt = number === undefined ? -1 : afterRangeWord(text, at);
    const range = rangeAt < 0 ? null : bareNumber(text, rangeAt);
    const repeated =
      rangeAt < 0 ? null : /^(?:Add|Corr|Rev)\s?\.\s?(\d{1,3})(?![\d/])/.exec(text.slice(rangeAt, rangeAt + 12));
    const last = range ?? repeated;
    const isRange =
      last !== null &&
      number !== undefined &&
      (stem.endsWith('.') || isRunningNumber(text, rangeAt, last[0])) &&
      isRangeEnd(number, Number(last[1]), found.length > 0 || /(?:PV|SR|L|Add|Corr)\.$/.test(stem));
    if (isRange && last !== null && number !== undefined) {
      const stop = rangeAt + last[0].length;
      const start = found.at(-1)?.start ?? end - String(number).length;
      for (let value = number + 1; value < Number(last[1]); value++) push(start, stop, value);
      push(rangeAt, stop, Number(last[1]));
      number = Number(last[1]);
      at = afterStars(text, stop);
      continue;
    }
    const nextAt = afterAndWord(text, at);
    if (nextAt < 0) break;
    const next = latinText(text.slice(nextAt, nextAt + 24));
    const modified = modification.exec(next);
    const alike = sibling.exec(next);
    const bare = /(?:Add|Corr|Amend|PV|SR)\.$/.test(stem) ? bareNumber(text, nextAt) : null;
    if (modified) {
      stem = stemFor(symbol, proper(modified[1] ?? ''));
      number = Number(modified[2]);
      found.push({ start: nextAt, end: nextAt + modified[0].length, symbol: `${stem}${number}${modified[3] ?? ''}` });
      at = afterStars(text, nextAt + modified[0].length);
    } else if (alike && lastWord(symbol) === alike[1]) {
      stem = symbol.slice(0, symbol.lastIndexOf(`/${alike[1]}.`) + 2 + (alike[1]?.length ?? 0));
      number = alike[3] ? undefined : Number(alike[2]);
      found.push({ start: nextAt, end: nextAt + alike[0].length, symbol: `${stem}${alike[2]}${alike[3] ?? ''}` });
      at = afterStars(text, nextAt + alike[0].length);
    } else if (bare && number !== undefined && Number(bare[1]) > number && Number(bare[1]) < number + 30) {
      number = Number(bare[1]);
      push(nextAt, nextAt + bare[0].length, number);
      at = afterStars(text, nextAt + bare[0].length);
    } else break;
  }
  return found;
}

/** "Add.2" after a symbol that ends in "Add.1" is its sibling; any other modification is appended to the symbol. */
function stemFor(symbol: string, word: string): string {
  const last = symbol.slice(symbol.lastIndexOf('/') + 1);
  return last.startsWith(`${word}.`) && !last.includes('(')
    ? symbol.slice(0, symbol.length - last.length + word.length + 1)
    : `${symbol}/${word}.`;
}

/** A scan's l for 1, and Cyrillic letters typed for Latin ones in "Аdd.1" and "Соrr.1", put right. */
const latinText = (text: string): string => inLatinLetters(text).replace(/^((?:Add|Corr|Rev)\.\s?)l(?![a-z])/, '$11');

const isRangeEnd = (from: number, to: number, short: boolean): boolean => to > from && to - from < (short ? 60 : 3);

/** A number by itself: not the beginning of a date, of a symbol or of a longer number. */
function bareNumber(text: string, index: number): RegExpExecArray | null {
  const match = /^(\d{1,4})(?![\d/(])/.exec(text.slice(index, index + 6));
  if (match === null) return null;
  const next = skipSpaces(text, index + match[0].length, 1);
  const kind = kindAt(text, next);
  return next > index + match[0].length &&
    kind === letterKind &&
    /^\s[A-Z]/.test(text.slice(index + match[0].length, next + 1))
    ? null
    : match;
}

/** "A/AC.109/636 to 640": a bracket, a stop or a comma follows the end of a range of running numbers. */
const isRunningNumber = (text: string, at: number, printed: string): boolean =>
  /^(?:[),.;]|$)/.test(text.slice(at + printed.length, at + printed.length + 1));

/** Stars mark a reissue for technical reasons. */
function afterStars(text: string, index: number): number {
  let at = index;
  while (foldedAt(text, at) === star) at++;
  return at;
}

function lastNumber(symbol: string): number | undefined {
  const digits = /[./](\d{1,4})$/.exec(symbol)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** "L" of A/C.3/65/L.1, also of A/C.3/65/L.1/Rev.1. */
const lastWord = (symbol: string): string | undefined =>
  /\/([A-Z]+)\.\d+(?:\/(?:Rev|Add|Corr)\.\d+)?$/.exec(symbol)?.[1];
