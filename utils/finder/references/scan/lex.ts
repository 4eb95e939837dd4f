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
  spaceKind,
  visibleBefore,
} from '../characters/characters.ts';
import type { ScannedNumber } from '../numbers/scanned-number.ts';
import { isMisreadLetter, letterOfDigit, resumesAt } from './broken-words.ts';
import { scanNumber } from './number.ts';
import { type Meaning, type PhraseHit, type PhraseIndex, pairOf } from './phrase-index.ts';
import { type ScannedSymbol, scanSymbol } from './symbol.ts';

interface TokenSpan {
  start: number;
  end: number;
  /** Running number of the sentence: bodies and words govern numbers of their own sentence. */
  sentence: number;
}

/** Scripts whose grammar differs: in Chinese the word for resolution follows the number, in Arabic the owner follows the word. */
export type Script = 'han' | 'arabic' | 'other';

export type HeadToken = TokenSpan & Extract<Meaning, { type: 'head' }> & { script: Script };
export type BodyToken = TokenSpan & Extract<Meaning, { type: 'body' }>;
type MarkToken = TokenSpan & { type: 'ibid' | 'treaty' };
export type NumberToken = TokenSpan & { type: 'number'; number: ScannedNumber };
export type SymbolToken = TokenSpan & { type: 'symbol'; symbol: ScannedSymbol };
export type Token = HeadToken | BodyToken | MarkToken | NumberToken | SymbolToken;

const slash = 47;
const newline = 10;

/**
 * One pass over the text: numbers with a session or year, document symbols, and the words and names of the lexicon.
 * Everything else is passed over. Reads from `from` to before `to`, but looks beyond them. Time is linear in the text: every look-ahead is bounded.
 */
export function lex(text: string, lexicon: PhraseIndex, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  const { mayBeginPhrase, hanBegins, hanPairs, plainHan } = lexicon;
  const length = to;
  let sentence = 0;
  let previousStart = -1;
  let previousEnd = -1;
  let at = from;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const kind = kindOf[unit];
    if (kind === spaceKind) {
      if (unit === newline && endsParagraph(text, at)) sentence++;
      at++;
    } else if (kind === letterKind) {
      const start = at;
      let hash = 0;
      for (; at < length; at++) {
        const next = text.charCodeAt(at);
        const letter = letters[next] ?? 0;
        if (letter > 0) {
          // Arabic "and" is written together with a Latin symbol after it.
          if (next < 0x0250 && unit >= 0x0600) break;
          hash = (Math.imul(hash, 31) + letter) & 0x3fffffff;
        } else if (kindOf[next] === digitKind && isMisreadLetter(text, at))
          hash = (Math.imul(hash, 31) + letterOfDigit(text, at)) & 0x3fffffff;
        else if (kindOf[next] !== invisibleKind) break;
      }
      const symbol = at - start < 12 && mayBeginSymbol(text, unit, at) ? scanSymbol(text, start) : undefined;
      if (symbol !== undefined) {
        tokens.push({ type: 'symbol', start, end: symbol.end, symbol, sentence });
        at = symbol.end;
        continue;
      }
      const hit =
        matchBroken(text, lexicon, hash, start, at) ??
        (mayBeginPhrase[hash & 0xffff] === 1 ? lexicon.matchWord(text, hash, start, at) : undefined);
      if (hit !== undefined && !(hit.meaning.type === 'head' && text[start - 1] === '/')) {
        const own = hit.meaning.type === 'head' && isOwn(text, lexicon, previousStart, previousEnd, start);
        tokens.push(tokenOf(hit.meaning, start, hit.end, sentence, own, unit >= 0x0600 ? 'arabic' : 'other'));
        at = Math.max(at, hit.end);
      }
      previousStart = start;
      previousEnd = at;
    } else if (kind === digitKind) {
      const start = misreadOne(text, at) ? at - 1 : at;
      const number = scanNumber(text, start);
      if (number !== undefined) {
        tokens.push({ type: 'number', start: number.start, end: number.end, number, sentence });
        at = number.end;
      } else while (at < length && (kindOf[text.charCodeAt(at)] === digitKind || isChained(text, at))) at++;
    } else if (kind === hanKind) {
      const begins = hanBegins[unit] === 1 && mayGoOn(text, at, unit, hanPairs);
      const hit = begins ? lexicon.matchHan(text, at) : undefined;
      if (hit !== undefined) tokens.push(tokenOf(hit.meaning, at, hit.end, sentence, false, 'han'));
      at = hit?.end ?? at + 1;
      while (at < length && plainHan[text.charCodeAt(at)] === 1) at++;
    } else {
      if (endsSentence(text, at, unit)) sentence++;
      at++;
    }
  }
  return tokens;
}

/** Whether the next character, unless something stands between, may be the second of a Chinese phrase. */
function mayGoOn(text: string, at: number, unit: number, pairs: Uint8Array): boolean {
  const next = text.charCodeAt(at + 1);
  return kindOf[next] !== hanKind || pairs[pairOf(fold[unit] ?? 0, fold[next] ?? 0)] === 1;
}

/** Folded letters by code unit; 0 for whatever is no letter. */
const letters = Uint16Array.from(fold, (folded, unit) => (kindOf[unit] === letterKind ? folded : 0));

/** Whether a word that begins with `unit` and ends at `end` may be the first component of a symbol: a capital, then a stroke or mark. */
function mayBeginSymbol(text: string, unit: number, end: number): boolean {
  if (unit >= 0x0500 && unit < 0xff00) return false;
  if (unit === fold[unit]) return false;
  const after = foldedAt(text, end);
  return (
    after === slash ||
    after === 45 ||
    after === 46 ||
    kindAt(text, end) === digitKind ||
    (after === 32 && foldedAt(text, end + 1) === slash)
  );
}

function tokenOf(meaning: Meaning, start: number, end: number, sentence: number, own: boolean, script: Script): Token {
  if (meaning.type === 'head') return { ...meaning, own: meaning.own || own, script, start, end, sentence };
  if (meaning.type === 'body') return { ...meaning, start, end, sentence };
  return { type: meaning.type, start, end, sentence };
}

/** "its" right before the word for resolution. */
function isOwn(text: string, lexicon: PhraseIndex, start: number, end: number, head: number): boolean {
  if (end < 0 || head - end > 3 || end - start > 14) return false;
  return lexicon.own.has(foldForLexicon(text.slice(start, end))) && text.slice(end, head).trim() === '';
}

/** The phrase that begins with a word broken at `end`: "reso-\nlution". */
function matchBroken(
  text: string,
  lexicon: PhraseIndex,
  hash: number,
  start: number,
  end: number,
): PhraseHit | undefined {
  const unit = text.charCodeAt(end);
  if (unit !== newline && unit !== 32 && unit !== 45 && unit !== 13 && unit !== 0xac && fold[unit] !== 45)
    return undefined;
  if (unit === 32 && fold[text.charCodeAt(end + 1)] !== 45) return undefined;
  let at = resumesAt(text, end);
  if (at < 0) return undefined;
  let joined = hash;
  for (; (letters[text.charCodeAt(at)] ?? 0) > 0; at++)
    joined = (Math.imul(joined, 31) + (letters[text.charCodeAt(at)] ?? 0)) & 0x3fffffff;
  return lexicon.mayBeginPhrase[joined & 0xffff] === 1 ? lexicon.matchWord(text, joined, start, at) : undefined;
}

/** The letter l or I before a digit, printed for 1: "l94 (III)". */
function misreadOne(text: string, at: number): boolean {
  const before = text[at - 1];
  return (
    (before === 'l' || before === 'I') && kindAt(text, at - 2) !== letterKind && kindAt(text, at - 2) !== digitKind
  );
}

/** Slashes and points inside a chain of numbers (dates, versions), passed over with it. */
function isChained(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit === slash || unit === 46) && kindAt(text, at + 1) === digitKind && kindAt(text, at - 1) === digitKind;
}

/** A blank line, unless the sentence runs on over it. */
function endsParagraph(text: string, at: number): boolean {
  let next = at + 1;
  while (foldedAt(text, next) === 32 || text[next] === '\r') next++;
  return text[next] === '\n' && !runsOn(text, at, next);
}

function endsSentence(text: string, at: number, unit: number): boolean {
  if (unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0x061f || unit === 0xff0e) return true;
  if (unit !== 46 && unit !== 33 && unit !== 63) return false;
  if (kindAt(text, at + 1) !== spaceKind) return false;
  let word = at + 1;
  while (kindAt(text, word) === spaceKind && word < at + 4) word++;
  const first = text.charCodeAt(word);
  const capital = kindOf[first] === letterKind && (first !== fold[first] || first >= 0x0600);
  return capital && !isAbbreviation(text, at);
}

/** Whether a sentence goes on over a blank line, as in texts whose every line is followed by one: no stop before, no capital after. */
function runsOn(text: string, at: number, blank: number): boolean {
  const before = visibleBefore(text, at, 4);
  let next = blank;
  while (next < blank + 40 && kindAt(text, next) === spaceKind) next++;
  const first = text.charCodeAt(next);
  if (kindAt(text, before) === hanKind)
    return kindOf[first] === hanKind || kindOf[first] === digitKind || '《“（'.includes(text[next] ?? 'x');
  return kindAt(text, before) === letterKind && kindOf[first] === letterKind && first === fold[first] && first < 0x0600;
}

/** A point after a single letter, or after a word of up to four letters that begins small, is no full stop: "No. ", "p. ", "para. ". */
function isAbbreviation(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 6 && kindAt(text, start - 1) === letterKind) start--;
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
