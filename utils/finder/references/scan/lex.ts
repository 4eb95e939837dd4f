import type { Span } from '../../../ground/span.ts';
import {
  digitKind,
  fold,
  foldedAt,
  foldForLexicon,
  hanKind,
  invisibleKind,
  kindAt,
  kindOf,
  letterKind,
  letters,
  spaceKind,
  visibleBefore,
} from '../characters/characters.ts';
import {
  afterLatin,
  afterSymbolLetters,
  carriageReturn,
  firstArabic,
  firstFullWidth,
  fullStop,
  hyphen,
  lineFeed,
  notSign,
  openBracket,
  slash,
  space,
} from '../characters/marks.ts';
import type { ScannedNumber } from '../numbers/scanned-number.ts';
import { isMisreadLetter, letterOfDigit, resumesAt } from './broken-words.ts';
import { hanNumerals, scanHanNumber } from './han-number.ts';
import { scanNumber } from './number.ts';
import { type Meaning, type PhraseHit, type PhraseIndex, pairOf } from './phrase-index.ts';
import { endsParagraph, endsSentence } from './sentences.ts';
import { type ScannedSymbol, scanSymbol } from './symbol.ts';

interface TokenSpan extends Span {
  /** Running number of the sentence: bodies and heads govern numbers in their own sentence only. */
  sentence: number;
}

/**
 * Scripts that differ in grammar: in Chinese the word for resolution follows the number, in Arabic the owner follows
 * the word.
 */
export type Script = 'han' | 'arabic' | 'other';

export type HeadToken = TokenSpan & Extract<Meaning, { type: 'head' }> & { script: Script };
export type BodyToken = TokenSpan & Extract<Meaning, { type: 'body' }>;
type MarkToken = TokenSpan & { type: 'ibid' | 'treaty' };
export type NumberToken = TokenSpan & { type: 'number'; number: ScannedNumber };
export type SymbolToken = TokenSpan & { type: 'symbol'; symbol: ScannedSymbol };
export type Token = HeadToken | BodyToken | MarkToken | NumberToken | SymbolToken;

/** The hash of a word with one more letter; the same as the index of phrases makes. */
const withLetter = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) & 0x3fffffff;

/**
 * Splits a text into tokens in one pass: numbers with a session or year, document symbols, and the words and names of
 * the lexicon. Everything else is skipped. Tokens begin from `from` to before `to`, and may extend beyond. Takes
 * linear time: every look-ahead is bounded.
 */
export function lex(text: string, lexicon: PhraseIndex, from = 0, to = text.length): Token[] {
  const lexer = new Lexer(text, lexicon, to);
  let at = from;
  while (at < to) {
    const unit = text.charCodeAt(at);
    switch (kindOf[unit]) {
      case spaceKind:
        if (unit === lineFeed && endsParagraph(text, at)) lexer.sentence++;
        at++;
        break;
      case letterKind:
        at = lexer.readWord(at, unit);
        break;
      case digitKind:
        at = lexer.readDigits(at);
        break;
      case hanKind:
        at = lexer.readHan(at, unit);
        break;
      default:
        if (endsSentence(text, at, unit)) lexer.sentence++;
        at++;
    }
  }
  return lexer.tokens;
}

/** The tokens so far; each method reads from one offset and returns where to go on. */
class Lexer {
  readonly tokens: Token[] = [];
  /** Running number of the sentence. */
  sentence = 0;
  /** The word before. */
  private previousStart = -1;
  private previousEnd = -1;
  private readonly text: string;
  private readonly lexicon: PhraseIndex;
  private readonly to: number;

  constructor(text: string, lexicon: PhraseIndex, to: number) {
    this.text = text;
    this.lexicon = lexicon;
    this.to = to;
  }

  readWord(start: number, unit: number): number {
    const { text, lexicon, to, sentence } = this;
    let at = start;
    let hash = 0;
    for (; at < to; at++) {
      const next = text.charCodeAt(at);
      const letter = letters[next] ?? 0;
      if (letter > 0) {
        // Arabic "and" is written as one word with a Latin symbol.
        if (next < afterLatin && unit >= firstArabic) break;
        hash = withLetter(hash, letter);
      } else if (kindOf[next] === digitKind && isMisreadLetter(text, at)) {
        hash = withLetter(hash, letterOfDigit(text, at));
      } else if (kindOf[next] !== invisibleKind) break;
    }
    const symbol = at - start < longestRoot && mayBeginSymbol(text, unit, at) ? scanSymbol(text, start) : undefined;
    if (symbol !== undefined) {
      this.tokens.push({ type: 'symbol', start, end: symbol.end, symbol, sentence });
      return symbol.end;
    }
    const hit =
      matchBroken(text, lexicon, hash, start, at) ??
      (lexicon.mayBeginPhrase[hash & 0xffff] === 1 ? lexicon.matchWord(text, hash, start, at) : undefined);
    if (hit !== undefined && !(hit.meaning.type === 'head' && text[start - 1] === '/')) {
      const own = hit.meaning.type === 'head' && isOwn(text, lexicon, this.previousStart, this.previousEnd, start);
      this.tokens.push(tokenOf(hit.meaning, start, hit.end, sentence, own, unit >= firstArabic ? 'arabic' : 'other'));
      at = Math.max(at, hit.end);
    }
    this.previousStart = start;
    this.previousEnd = at;
    return at;
  }

  readDigits(start: number): number {
    const { text, to, sentence } = this;
    const number = scanNumber(text, misreadOne(text, start) ? start - 1 : start);
    if (number !== undefined) {
      this.tokens.push({ type: 'number', start: number.start, end: number.end, number, sentence });
      return number.end;
    }
    let at = start;
    while (at < to && (kindOf[text.charCodeAt(at)] === digitKind || isChained(text, at))) at++;
    return at;
  }

  readHan(start: number, unit: number): number {
    const { text, lexicon, to, sentence } = this;
    const number = hanNumerals.has(unit) ? scanHanNumber(text, start) : undefined;
    if (number !== undefined) {
      this.tokens.push({ type: 'number', start, end: number.end, number, sentence });
      return number.end;
    }
    const begins = lexicon.hanBegins[unit] === 1 && mayGoOn(text, start, unit, lexicon.hanPairs);
    const hit = begins ? lexicon.matchHan(text, start) : undefined;
    if (hit !== undefined) this.tokens.push(tokenOf(hit.meaning, start, hit.end, sentence, false, 'han'));
    let at = hit?.end ?? start + 1;
    while (at < to && lexicon.plainHan[text.charCodeAt(at)] === 1) at++;
    return at;
  }
}

/** A longer word is no root of a symbol. */
const longestRoot = 12;

/** Whether the next character may be the second of a Chinese phrase; anything but a Chinese character may. */
function mayGoOn(text: string, at: number, unit: number, pairs: Uint8Array): boolean {
  const next = text.charCodeAt(at + 1);
  return kindOf[next] !== hanKind || pairs[pairOf(fold[unit] ?? 0, fold[next] ?? 0)] === 1;
}

/** Whether a word that begins with `unit` and ends at `end` may begin a symbol: a capital, then a slash or mark. */
function mayBeginSymbol(text: string, unit: number, end: number): boolean {
  if (unit >= afterSymbolLetters && unit < firstFullWidth) return false;
  if (unit === fold[unit]) return false;
  const after = foldedAt(text, end);
  return (
    after === slash ||
    after === hyphen ||
    after === fullStop ||
    after === openBracket ||
    kindAt(text, end) === digitKind ||
    (after === space && foldedAt(text, end + 1) === slash)
  );
}

function tokenOf(meaning: Meaning, start: number, end: number, sentence: number, own: boolean, script: Script): Token {
  if (meaning.type === 'head') return { ...meaning, own: meaning.own || own, script, start, end, sentence };
  if (meaning.type === 'body') return { ...meaning, start, end, sentence };
  return { type: meaning.type, start, end, sentence };
}

/** Whether "its" stands right before the word for resolution. */
function isOwn(text: string, lexicon: PhraseIndex, start: number, end: number, head: number): boolean {
  if (end < 0 || head - end > 3 || end - start > 14) return false;
  return lexicon.own.has(foldForLexicon(text.slice(start, end))) && text.slice(end, head).trim() === '';
}

/** Whether a word may be broken at a code unit. Compared one by one: every word is asked about, and a set is slower. */
const mayBreak = (unit: number): boolean =>
  unit === space || unit === lineFeed || unit === carriageReturn || unit === notSign || fold[unit] === hyphen;

/** The phrase that begins with a word broken at `end`: "reso-\nlution". */
function matchBroken(
  text: string,
  lexicon: PhraseIndex,
  hash: number,
  start: number,
  end: number,
): PhraseHit | undefined {
  const unit = text.charCodeAt(end);
  if (!mayBreak(unit)) return undefined;
  if (unit === space && fold[text.charCodeAt(end + 1)] !== hyphen) return undefined;
  let at = resumesAt(text, end);
  if (at < 0) return undefined;
  let joined = hash;
  for (; (letters[text.charCodeAt(at)] ?? 0) > 0; at++) joined = withLetter(joined, letters[text.charCodeAt(at)] ?? 0);
  return lexicon.mayBeginPhrase[joined & 0xffff] === 1 ? lexicon.matchWord(text, joined, start, at) : undefined;
}

/** Whether l or I before a digit was printed for 1: "l94 (III)". */
function misreadOne(text: string, at: number): boolean {
  const before = text[at - 1];
  return (
    (before === 'l' || before === 'I') && kindAt(text, at - 2) !== letterKind && kindAt(text, at - 2) !== digitKind
  );
}

/** Whether a slash or full stop stands inside a chain of numbers (a date, a version), which is skipped as a whole. */
function isChained(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (
    (unit === slash || unit === fullStop) && kindAt(text, at + 1) === digitKind && kindAt(text, at - 1) === digitKind
  );
}

/** Whether the token begins a line of the text. */
export function startsLine(text: string, start: number): boolean {
  const before = visibleBefore(text, start, 12);
  if (before < 0) return start < 13 || /^\s*$/.test(text.slice(0, start));
  return text.slice(before + 1, start).includes('\n');
}
