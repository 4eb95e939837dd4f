import { capitalA, capitalZ, carriageReturn, digitNine, digitZero, lineFeed, smallA, smallZ, space } from './marks.ts';

// How characters are read: one table look-up each, for all six languages at once.

const otherKind = 0;
export const spaceKind = 1;
export const digitKind = 2;
export const letterKind = 3;
export const hanKind = 4;
export const invisibleKind = 5;

/**
 * Each UTF-16 code unit as it is compared: lower case, without accents, with ASCII digits and punctuation in place of
 * full-width, Arabic-Indic and typographic ones.
 */
export const fold = new Uint16Array(0x10000);
/** What each UTF-16 code unit is to the lexer: one of the kinds above. */
export const kindOf = new Uint8Array(0x10000);
/** Folded letters by code unit; 0 for any other character. */
export const letters = new Uint16Array(0x10000);

const code = (character: string): number => character.charCodeAt(0);

/** Ranges that are folded by Unicode decomposition; the rest stands for itself. */
const foldedRanges = [
  [0x00a0, 0x024f],
  [0x0370, 0x052f],
  [0x0600, 0x06ff],
  [0x1e00, 0x1eff],
  [0x2010, 0x203f],
  [0x2070, 0x209f],
  [0x2150, 0x218f],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefe],
  [0xff01, 0xff5e],
] as const;

/** Where all letters and digits are. A loop over all code units would cost every page milliseconds before it is read. */
const lettersAndDigits: readonly (readonly [from: number, to: number])[] = [[digitZero, smallZ], ...foldedRanges];

const hanRanges = [
  [0x3007, 0x3007],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
] as const;

const spaces =
  '\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000';
/** Soft hyphen, zero-width and bidirectional marks: read as if they were not there. */
const invisible =
  '\u00ad\u200b\u200c\u200d\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\u0640';
const hyphens = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d';
const apostrophes = '\u2018\u2019\u201b\u02bc\u00b4\u0060';
const slashes = '\u2044\u2215\uff0f';
/** Letters that decomposition leaves alone but texts interchange. */
const alike: Record<string, string> = {
  ё: 'е',
  й: 'й',
  ى: 'ي',
  ٱ: 'ا',
  ۃ: 'ة',
  ک: 'ك',
  ی: 'ي',
  œ: 'o',
  æ: 'a',
  ø: 'o',
  ł: 'l',
  ı: 'i',
};

/** Traditional characters of the words that mark references. */
const traditional = [...'號号議议決决國国聯联約约條条彙汇匯汇會会員员濟济經经發发權权'];

function folded(unit: number): number {
  const character = String.fromCharCode(unit);
  const base = (alike[character.toLowerCase()] ?? character.normalize('NFKD')).toLowerCase();
  return code(base) || unit;
}

function fillTables(): void {
  for (let unit = 0; unit < 0x10000; unit++) fold[unit] = unit;
  for (let unit = capitalA; unit <= capitalZ; unit++) fold[unit] = unit + smallA - capitalA;
  for (const [from, to] of foldedRanges) for (let unit = from; unit <= to; unit++) fold[unit] = folded(unit);
  for (const character of spaces) {
    fold[code(character)] = code(character) === lineFeed || code(character) === carriageReturn ? lineFeed : space;
  }
  for (const character of hyphens) fold[code(character)] = code('-');
  for (const character of apostrophes) fold[code(character)] = code("'");
  for (const character of slashes) fold[code(character)] = code('/');
  for (let digit = 0; digit < 10; digit++) {
    fold[0x0660 + digit] = digitZero + digit;
    fold[0x06f0 + digit] = digitZero + digit;
  }
  for (let index = 0; index < traditional.length; index += 2)
    fold[code(traditional[index] ?? '')] = code(traditional[index + 1] ?? '');
  // Texts print е for ё, but never и for й: й stays a letter of its own.
  fold[0x0419] = fold[0x0439] = 0x0439;
}

function fillKinds(): void {
  for (const [from, to] of hanRanges) kindOf.fill(hanKind, from, to + 1);
  for (const [from, to] of lettersAndDigits) {
    for (let unit = from; unit <= to; unit++) {
      const base = fold[unit] ?? unit;
      if (base >= digitZero && base <= digitNine) kindOf[unit] = digitKind;
      else if (
        (base >= smallA && base <= smallZ) ||
        (unit >= 0x00c0 && unit <= 0x024f && unit !== 0xd7 && unit !== 0xf7) ||
        (unit >= 0x0370 && unit <= 0x052f) ||
        (unit >= 0x0620 && unit <= 0x064a) ||
        (unit >= 0x066e && unit <= 0x06d3) ||
        (unit >= 0x1e00 && unit <= 0x1eff) ||
        (unit >= 0xfb50 && unit <= 0xfdff) ||
        (unit >= 0xfe70 && unit <= 0xfefc)
      )
        kindOf[unit] = letterKind;
    }
  }
  for (const character of spaces) kindOf[code(character)] = spaceKind;
  for (const character of invisible) kindOf[code(character)] = invisibleKind;
  // Arabic vowel marks and combining accents stand over a letter, not between letters.
  for (let unit = 0x064b; unit <= 0x065f; unit++) kindOf[unit] = invisibleKind;
  kindOf[0x0670] = invisibleKind;
  for (let unit = 0x0300; unit <= 0x036f; unit++) kindOf[unit] = invisibleKind;
  // Superscript digits mark footnotes: they end a number and are never part of it.
  for (const mark of '\u00b2\u00b3\u00b9\u2070\u2074\u2075\u2076\u2077\u2078\u2079') kindOf[code(mark)] = otherKind;
}

function fillLetters(): void {
  for (const [from, to] of lettersAndDigits) {
    for (let unit = from; unit <= to; unit++) if (kindOf[unit] === letterKind) letters[unit] = fold[unit] ?? 0;
  }
}

fillTables();
fillKinds();
fillLetters();

/** A table with a 1 for each Chinese character. */
export function hanTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [from, to] of hanRanges) table.fill(1, from, to + 1);
  return table;
}

/** The folded code unit at `index`, or 0 outside the text. */
export function foldedAt(text: string, index: number): number {
  return index >= 0 && index < text.length ? (fold[text.charCodeAt(index)] ?? 0) : 0;
}

/** The kind of the code unit at `index`; 0, for "other", outside the text. */
export function kindAt(text: string, index: number): number {
  return index >= 0 && index < text.length ? (kindOf[text.charCodeAt(index)] ?? 0) : 0;
}

/** The first index from `index` on that is not invisible, with at most `most` code units of white space skipped. */
export function skipSpaces(text: string, index: number, most: number): number {
  let at = index;
  for (let left = most; at < text.length; at++) {
    const kind = kindAt(text, at);
    if (kind === invisibleKind) continue;
    if (kind !== spaceKind || left-- <= 0) break;
  }
  return at;
}

/** The index of the nearest visible code unit before `index`, at most `most` spaces away; -1 if none. */
export function visibleBefore(text: string, index: number, most: number): number {
  let left = most;
  for (let at = index - 1; at >= 0; at--) {
    const kind = kindAt(text, at);
    if (kind === invisibleKind) continue;
    if (kind !== spaceKind) return at;
    if (left-- <= 0) return -1;
  }
  return -1;
}

/** A text as the lexicon compares it: every code unit folded, invisible ones removed. */
export function foldForLexicon(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at++)
    if (kindAt(text, at) !== invisibleKind) result += String.fromCharCode(foldedAt(text, at));
  return result;
}

/** Where the last `word` of a text ends; -1 if the text lacks it. */
export function endOfLast(text: string, word: string): number {
  const at = text.lastIndexOf(word);
  return at < 0 ? -1 : at + word.length;
}
