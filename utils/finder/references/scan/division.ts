import { fromRoman, toRoman } from '../../symbols/roman.ts';
import { foldedAt, foldForLexicon, skipSpaces } from '../characters/characters.ts';
import { closeBracket, openBracket } from '../characters/marks.ts';
import { divisionOrdinals, divisions } from '../words/divisions.ts';
import { hanDivision } from '../words/patterns.ts';
import { afterAndWord } from './joiners.ts';

const byWord = divisions
  .flatMap(({ canonical, words }) =>
    words.map((word) => [foldForLexicon(word).replace(/[\s.]/g, ''), canonical] as const),
  )
  .sort(([a], [b]) => b.length - a.length);
const ordinals = divisionOrdinals.map((words) => words.map(foldForLexicon));

/** Longest bracket that holds divisions, in UTF-16 code units. */
const longest = 48;

/** A division as the canonical symbol writes it, with where it ends in the text. */
export interface PrintedDivision {
  text: string;
  end: number;
}

/**
 * Reads "(Sect. 13)", "(Part I)", "(Vol. I)", "(第13款)" from `index` or one space after it; of several in one bracket
 * ("(Vol. I and Vol. II)") the first.
 */
export function readDivision(text: string, index: number): PrintedDivision | undefined {
  const open = skipSpaces(text, index, 1);
  return foldedAt(text, open) === openBracket ? readMember(text, open + 1) : undefined;
}

/**
 * Reads the division that follows the one that ends at `end`, in the same bracket ("and Vol. II", "and II") or in one
 * of its own ("and (Part II)"), with where it begins.
 * @param symbol the symbol before, which ends in its division
 */
export function readNextDivision(
  text: string,
  end: number,
  symbol: string,
): (PrintedDivision & { start: number }) | undefined {
  if (!symbol.endsWith(')')) return undefined;
  const canonical = /^\(([A-Z][a-z]+\.?)/.exec(symbol.slice(symbol.lastIndexOf('(')))?.[1];
  const start = canonical === undefined ? -1 : afterAndWord(text, end);
  if (canonical === undefined || start < 0) return undefined;
  const isOwn = foldedAt(text, start) === openBracket;
  const isOpen = foldedAt(text, end - 1) !== closeBracket;
  if (isOwn === isOpen) return undefined;
  const next = isOwn ? readDivision(text, start) : readMember(text, start, canonical);
  return next && { start, ...next };
}

/** Reads a division up to the bracket's end, or to a joiner before another one. */
function readMember(text: string, start: number, canonical?: string): PrintedDivision | undefined {
  let close = start;
  while (close < start + longest && foldedAt(text, close) !== closeBracket && close < text.length) close++;
  if (foldedAt(text, close) !== closeBracket) return undefined;
  const last = divisionNamed(text.slice(start, close), canonical);
  if (last !== undefined) return { text: last.text, end: close + 1 };
  for (let at = start + 1; at < close; at++) {
    const next = afterAndWord(text, at);
    if (next < 0 || next >= close) continue;
    const first = divisionNamed(text.slice(start, at), canonical);
    // Only the first joiner is tried: the rest of the bracket has to go on from there.
    if (first !== undefined) return readMember(text, next, first.canonical) && { text: first.text, end: at };
  }
  return undefined;
}

/** The division printed in a stretch, whose word may be left out if the one before has the same: "and II". */
function divisionNamed(printed: string, before?: string): { canonical: string; text: string } | undefined {
  const inside = foldForLexicon(printed).replace(/[\s.]/g, '');
  if (inside === '') return undefined;
  const han = hanDivision.exec(inside);
  const plain = han ? `${han[2]}${han[1]}` : inside;
  for (const [word, canonical] of byWord) {
    if (!plain.startsWith(word)) continue;
    const ordinal = readOrdinal(plain.slice(word.length), canonical === 'Sect.');
    if (ordinal === undefined || (canonical === 'Introduction' && !isName(printed, ordinal))) continue;
    return { canonical, text: `(${canonical}${ordinal})` };
  }
  const ordinal = before === undefined ? undefined : readOrdinal(plain, before === 'Sect.');
  return ordinal === undefined || before === undefined
    ? undefined
    : { canonical: before, text: `(${before}${ordinal})` };
}

/** "Introduction" by itself, with a capital in scripts that have them. */
const isName = (printed: string, ordinal: string): boolean => ordinal === '' && !/^\p{Ll}/u.test(printed);

/** "I", "13", 一, الأول as the canonical symbol writes it; empty for no number; undefined for any other text. */
function readOrdinal(printed: string, western: boolean): string | undefined {
  const roman = printed.toUpperCase();
  if (/^(?:\d{0,3}[A-Z]?)$/.test(roman) || fromRoman(roman) !== undefined) return roman;
  const value = Math.max(...ordinals.map((words) => words.indexOf(printed))) + 1;
  if (value === 0) return undefined;
  return western ? String(value) : toRoman(value);
}
