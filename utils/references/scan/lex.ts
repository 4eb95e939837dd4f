import { fold, foldedAt, kindAt, kindOf, kinds, visibleBefore } from './characters.ts';
import type { Lexicon, Meaning } from './lexicon.ts';
import { type ScannedNumber, scanNumber } from './number.ts';
import { type ScannedSymbol, scanSymbol } from './symbol.ts';

interface Place {
  start: number;
  end: number;
  /** Running number of the sentence: bodies and words govern numbers of their own sentence. */
  sentence: number;
}

export type HeadToken = Place & Extract<Meaning, { type: 'head' }> & { han: boolean };
export type BodyToken = Place & Extract<Meaning, { type: 'body' }>;
export type MarkToken = Place & { type: 'ibid' | 'treaty' };
export type NumberToken = Place & { type: 'number'; number: ScannedNumber };
export type SymbolToken = Place & { type: 'symbol'; symbol: ScannedSymbol };
export type Token = HeadToken | BodyToken | MarkToken | NumberToken | SymbolToken;

const slash = 47;
const newline = 10;

/**
 * One pass over the text: numbers with a session or year, document symbols, and the words and names of the lexicon.
 * Everything else is passed over. Time is linear in the text: every look-ahead is bounded.
 */
export function lex(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  const { maybe } = lexicon;
  let sentence = 0;
  let previousWord = '';
  let previousEnd = -1;
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const kind = kindOf[unit];
    if (kind === kinds.letter) {
      const start = at;
      let hash = 0;
      for (; at < text.length; at++) {
        const next = text.charCodeAt(at);
        const nextKind = kindOf[next];
        if (nextKind === kinds.letter) {
          // Arabic "and" is written together with a Latin symbol after it.
          if (next < 0x0250 && unit >= 0x0600) break;
          hash = (Math.imul(hash, 31) + (fold[next] ?? 0)) & 0x3fffffff;
        } else if (nextKind !== kinds.invisible && !(nextKind !== kinds.digit && continues(text, at))) break;
      }
      const after = foldedAt(text, at);
      if (
        unit < 0x0500 &&
        at - start < 12 &&
        (after === slash ||
          after === 45 ||
          after === 46 ||
          kindAt(text, at) === kinds.space ||
          kindAt(text, at) === kinds.digit)
      ) {
        const symbol = scanSymbol(text, start);
        if (symbol !== undefined) {
          tokens.push({ type: 'symbol', start, end: symbol.end, symbol, sentence });
          at = symbol.end;
          continue;
        }
      }
      if (maybe[hash & 0xffff] === 1) {
        const hit = lexicon.matchWord(text, hash, start, at);
        if (hit !== undefined) {
          pushMeaning(
            tokens,
            hit.meaning,
            start,
            hit.end,
            sentence,
            isOwn(text, lexicon, previousWord, previousEnd, start),
            false,
          );
          at = Math.max(at, hit.end);
        }
      }
      if (at - start < 15) {
        previousWord = text.slice(start, at);
        previousEnd = at;
      } else previousEnd = -1;
      continue;
    }
    if (kind === kinds.digit) {
      const start = misreadOne(text, at) ? at - 1 : at;
      const number = scanNumber(text, start);
      if (number !== undefined) {
        tokens.push({ type: 'number', start: number.start, end: number.end, number, sentence });
        at = number.end;
      } else while (at < text.length && (kindOf[text.charCodeAt(at)] === kinds.digit || isChained(text, at))) at++;
      continue;
    }
    if (kind === kinds.han) {
      const hit = lexicon.hasHan(unit) ? lexicon.matchHan(text, at) : undefined;
      if (hit !== undefined) pushMeaning(tokens, hit.meaning, at, hit.end, sentence, false, true);
      at = hit?.end ?? at + 1;
      continue;
    }
    if (endsSentence(text, at, unit)) sentence++;
    at++;
  }
  return tokens;
}

function pushMeaning(
  tokens: Token[],
  meaning: Meaning,
  start: number,
  end: number,
  sentence: number,
  own: boolean,
  han: boolean,
): void {
  if (meaning.type === 'head') tokens.push({ ...meaning, own: meaning.own || own, han, start, end, sentence });
  else tokens.push({ ...meaning, start, end, sentence });
}

/** "its" right before the word for resolution, perhaps with "own" or "previous" between. */
function isOwn(text: string, lexicon: Lexicon, word: string, end: number, start: number): boolean {
  if (end < 0 || start - end > 3 || text.slice(end, start).trim() !== '') return false;
  let folded = '';
  for (const character of word) folded += String.fromCharCode(fold[character.charCodeAt(0)] ?? 0);
  return lexicon.own.has(folded);
}

/** A hyphen at the end of a line inside a word: "reso-\nlution". */
function continues(text: string, at: number): boolean {
  return foldedAt(text, at) === 45 && foldedAt(text, at + 1) === newline && kindAt(text, at + 2) === kinds.letter
    ? true
    : foldedAt(text, at) === newline && foldedAt(text, at - 1) === 45 && kindAt(text, at + 1) === kinds.letter;
}

/** The letter l before a digit, printed for 1: "l94 (III)". */
function misreadOne(text: string, at: number): boolean {
  return text[at - 1] === 'l' && kindAt(text, at - 2) !== kinds.letter;
}

/** Slashes and points inside a chain of numbers (dates, versions), passed over with it. */
function isChained(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (
    (unit === slash || unit === 46) && kindAt(text, at + 1) === kinds.digit && kindAt(text, at - 1) === kinds.digit
  );
}

function endsSentence(text: string, at: number, unit: number): boolean {
  if (unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0x061f || unit === 0xff0e) return true;
  if (unit === newline) {
    let next = at + 1;
    while (foldedAt(text, next) === 32 || text[next] === '\r') next++;
    return text[next] === '\n' && !runsOn(text, at, next);
  }
  if (unit !== 46 && unit !== 33 && unit !== 63) return false;
  const next = text.charCodeAt(at + 1);
  if (kindOf[next] !== kinds.space) return false;
  let word = at + 1;
  while (kindAt(text, word) === kinds.space && word < at + 4) word++;
  const first = text.charCodeAt(word);
  const capital = kindOf[first] === kinds.letter && (first !== fold[first] || first >= 0x0600);
  return capital && !isAbbreviation(text, at);
}

/** Whether a sentence goes on over a blank line, as in texts whose every line is followed by one: no stop before, no capital after. */
function runsOn(text: string, at: number, blank: number): boolean {
  const before = visibleBefore(text, at, 4);
  let next = blank;
  while (next < blank + 40 && kindAt(text, next) === kinds.space) next++;
  const first = text.charCodeAt(next);
  if (kindAt(text, before) === kinds.han)
    return kindOf[first] === kinds.han || kindOf[first] === kinds.digit || '《“（'.includes(text[next] ?? 'x');
  return (
    kindAt(text, before) === kinds.letter && kindOf[first] === kinds.letter && first === fold[first] && first < 0x0600
  );
}

/** A point after a single letter, or after a word of up to four letters that begins small, is no full stop: "No. ", "p. ", "para. ". */
function isAbbreviation(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 6 && kindAt(text, start - 1) === kinds.letter) start--;
  const length = at - start;
  if (length === 1) return text.charCodeAt(start) < 0x0600;
  return (
    (length === 2 && text.slice(start, at) === 'No') ||
    text.slice(start, at) === 'res' ||
    text.slice(start, at) === 'Res'
  );
}

/** Whether the token begins a line of the text. */
export function startsLine(text: string, start: number): boolean {
  const before = visibleBefore(text, start, 12);
  if (before < 0) return start < 13 || /^\s*$/.test(text.slice(0, start));
  return text.slice(before + 1, start).includes('\n');
}
