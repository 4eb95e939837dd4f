import {
  digitKind,
  foldForLexicon,
  hanKind,
  invisibleKind,
  kindAt,
  letterKind,
  skipSpaces,
  spaceKind,
} from '../characters/characters.ts';
import {
  circledOne,
  closeBracket,
  fullStop,
  fullWidthFullStop,
  fullWidthOpenBracket,
  lineFeed,
  numeroSign,
  openBracket,
  openSquareBracket,
  quotationMark,
  star,
  superscriptNine,
  superscriptOne,
  superscriptThree,
  superscriptTwo,
  superscriptZero,
} from '../characters/marks.ts';
import { resumesAt } from '../scan/broken-words.ts';
import { hanEnd } from '../scan/compare-words.ts';
import type { Token } from '../scan/lex.ts';
import { lettersByArabicName } from '../scan/part.ts';
import { months } from '../words/months.ts';
import { endsAbbreviated } from '../words/patterns.ts';
import { wordTables } from '../words/tables.ts';
import { hasWithAnd } from '../words/words-of.ts';

/** Longest stretch between two items of a list, longest quotation and longest bracket in it; UTF-16 code units. */
const longest = 420;
const longestQuote = 300;
const longestBracket = 140;

/** The words of a list, and the Chinese phrases by their first character, longest first. */
const words = new Set<string>();
const hanPhrases = new Map<number, string[]>();

for (const table of wordTables) {
  for (const phrase of [...months.flat(), ...table.between, ...table.own, ...table.ofBody, ...table.registration]) {
    if (/\p{Script=Han}|〇|○/u.test(phrase)) {
      const unit = phrase.charCodeAt(0);
      hanPhrases.set(
        unit,
        [...(hanPhrases.get(unit) ?? []), phrase].sort((a, b) => b.length - a.length),
      );
    } else for (const word of foldForLexicon(phrase).match(/[\p{L}\p{M}]+/gu) ?? []) words.add(word);
  }
}

const pairs = new Map(
  [
    ['(', ')'],
    ['（', '）'],
    ['[', ']'],
    ['{', '}'],
    ['“', '”'],
    ['„', '“'],
    ['«', '»'],
    ['"', '"'],
    ['《', '》'],
    ['「', '」'],
    [')', '('],
    ['<', '>'],
  ].map(([open = '', close = '']) => [open.charCodeAt(0), close.charCodeAt(0)] as const),
);
const punctuation = new Set([...",;:、，；：،؛'’‘·*/—-–…°º.⁄^"].map((mark) => mark.charCodeAt(0)));
/** Longest line of a page's head or foot. */
const longestHead = 60;
const jobNumber = /^[A-Z]{0,2}\.?\d{2}-\d{5}$/;

/**
 * The end of a page's head or foot that interrupts the text at the line end `index`: a line of job number, page number
 * and symbol. `index` itself if there is none.
 */
function afterRunningHead(text: string, index: number, to: number): number {
  let start = index;
  while (start < to && start < index + 12 && kindAt(text, start) === spaceKind) start++;
  const end = start + text.slice(start, start + longestHead + 1).indexOf('\n');
  if (end < start || end >= to) return index;
  const words = text.slice(start, end).trim().split(/\s/);
  return words.some((word) => jobNumber.test(word)) && words.every((word) => /^[A-Z/.\d*-]*$/.test(word)) ? end : index;
}

/**
 * Whether nothing but list words, dates, brackets and quoted titles stands from `from` to `to`, so that the numbers on
 * both sides belong to one list.
 */
export function isListText(text: string, from: number, to: number): boolean {
  if (to < from || to - from > longest) return false;
  let at = from;
  while (at < to) {
    const unit = text.charCodeAt(at);
    const kind = kindAt(text, at);
    if (kind === spaceKind) {
      at = unit === lineFeed ? Math.max(at + 1, afterRunningHead(text, at, to)) : at + 1;
    } else if (kind === invisibleKind || kind === digitKind) at++;
    else if (kind === letterKind) {
      const end = endOfListWord(text, at);
      if (end < 0) return false;
      at = end;
    } else if (kind === hanKind) {
      const end = endOfHan(text, at);
      if (end < 0) return false;
      at = end;
    } else if (pairs.has(unit)) {
      const end = endOfPair(text, at, to);
      if (end < 0) {
        // A quotation mark without its partner separates nothing, nor does a bracket that holds the number itself.
        if (unit !== quotationMark && unit !== openBracket && unit !== fullWidthOpenBracket) return false;
        at++;
      } else at = end;
    } else if (unit === fullStop || unit === fullWidthFullStop) {
      if (!isMidSentence(text, from, at)) return false;
      at++;
    } else if (punctuation.has(unit) || isMark(unit)) at++;
    else return false;
  }
  return true;
}

/** Superscripts, stars and the sign for "number". */
const isMark = (unit: number): boolean =>
  unit === numeroSign ||
  unit === superscriptOne ||
  unit === superscriptTwo ||
  unit === superscriptThree ||
  (unit >= superscriptZero && unit <= superscriptNine) ||
  unit === star ||
  unit === circledOne;

/** A full stop inside a number, or after an abbreviation, does not end the sentence. */
function isMidSentence(text: string, from: number, at: number): boolean {
  if (/^\s*\n/.test(text.slice(at + 1, at + 6))) return false;
  if (kindAt(text, at - 1) === digitKind && kindAt(text, skipSpaces(text, at + 1, 1)) !== letterKind) return true;
  return endsAbbreviated.test(text.slice(Math.max(0, from - 6, at - 8), at));
}

function endOfWord(text: string, start: number): number {
  let at = start;
  while (kindAt(text, at) === letterKind || kindAt(text, at) === invisibleKind) at++;
  return at;
}

/** The end of the list word that begins at `start`, also of one broken at a line's end; -1 for any other word. */
function endOfListWord(text: string, start: number): number {
  const end = endOfWord(text, start);
  if (end - start > 24) return -1;
  const word = foldForLexicon(text.slice(start, end));
  if (isListWord(word)) return end;
  const resumed = resumesAt(text, end);
  if (resumed < 0) return -1;
  const whole = endOfWord(text, resumed);
  return whole - resumed < 24 && words.has(word + foldForLexicon(text.slice(resumed, whole))) ? whole : -1;
}

/** A single letter is a part or a pinpoint. */
function isListWord(word: string): boolean {
  return word.length === 1 || hasWithAnd(words, word) || hasWithAnd(lettersByArabicName, word);
}

function endOfHan(text: string, start: number): number {
  for (const phrase of hanPhrases.get(text.charCodeAt(start)) ?? []) {
    const end = hanEnd(text, start, phrase);
    if (end >= 0) return end;
  }
  return -1;
}

function endOfPair(text: string, start: number, to: number): number {
  const unit = text.charCodeAt(start);
  const close = pairs.get(unit);
  const isBracket =
    unit === openBracket || unit === fullWidthOpenBracket || unit === openSquareBracket || unit === closeBracket;
  const limit = Math.min(to, start + (isBracket ? longestBracket : longestQuote));
  let depth = 0;
  for (let at = start + 1; at < limit; at++) {
    const next = text.charCodeAt(at);
    if (next === close && depth-- === 0) return at + 1;
    if (next === unit && unit !== close) depth++;
  }
  return -1;
}

/** The same, with the names of bodies and the symbols among `tokens` skipped, from `first` to before `last`. */
export function isList(
  text: string,
  from: number,
  to: number,
  tokens: readonly Token[],
  first: number,
  last: number,
): boolean {
  if (isListText(text, from, to)) return true;
  let at = from;
  for (let index = first; index < last; index++) {
    const token = tokens[index];
    if (token === undefined || token.start < at || (token.type !== 'body' && token.type !== 'symbol')) continue;
    if (token.type === 'body' && token.outside) return false;
    if (!isListText(text, at, token.start)) return false;
    at = token.end;
  }
  return at > from && isListText(text, at, to);
}

/** Whether a bracket opens in the text and stays open: "Organization of American States (resolution 253 (III))". */
export function leavesBracketOpen(text: string): boolean {
  const opened = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
  return opened > Math.max(text.lastIndexOf(')'), text.lastIndexOf('）'));
}
