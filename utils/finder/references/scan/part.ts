import { arabicLetters } from '../../symbols/words/arabic-letters.ts';
import { digitKind, foldedAt, foldForLexicon, invisibleKind, kindAt, letterKind } from '../characters/characters.ts';
import type { PartLetter } from '../numbers/scanned-number.ts';
import { lookAlikeCapitals } from './look-alike-capitals.ts';

/** Capitals of parts, with the Cyrillic and full-width ones that look the same. */
const capitals = new Map<string, string>([
  ...[...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => [letter, letter] as const),
  ...lookAlikeCapitals,
  ...[...'ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ'].map(
    (letter, index) => [letter, String.fromCharCode(65 + index)] as const,
  ),
]);

/** The letters of parts by their folded Arabic names. */
export const lettersByArabicName = new Map(
  arabicLetters.map((name, index) => [foldForLexicon(name), String.fromCharCode(65 + index)] as const),
);

/** A letter standing alone at `index`, as a capital or by its Arabic name. */
export function readPart(text: string, index: number): PartLetter | undefined {
  const letter = capitals.get(text[index] ?? '');
  if (letter === undefined) return readArabic(text, index);
  const unit = foldedAt(text, index + 1);
  const next = kindAt(text, index + 1);
  if (next === digitKind || (next === letterKind && unit < 0x0600)) return undefined;
  if (unit === 47 || unit === 39 || (unit === 46 && kindAt(text, index + 2) === digitKind)) return undefined;
  return { letter, start: index, end: index + 1 };
}

function readArabic(text: string, index: number): PartLetter | undefined {
  const unit = foldedAt(text, index);
  if (unit < 0x0600 || unit > 0x06ff) return undefined;
  let end = index;
  while (end < index + 8 && (kindAt(text, end) === letterKind || kindAt(text, end) === invisibleKind)) end++;
  if (end - index < 3) return undefined;
  const letter = lettersByArabicName.get(foldForLexicon(text.slice(index, end)));
  return letter === undefined ? undefined : { letter, start: index, end };
}

/** What follows the pronoun "I", and never the letter of a part. */
const afterPronoun = /^\s(?:have|had|wish|am|was|would|should|shall|will|think|believe|draw|refer|want|hope|do)\b/;

/**
 * Whether the letter is a word of the sentence: "I" before a verb; in texts in capitals a joiner before the next
 * number ("47/75 Y 48/163").
 */
export function isWord(text: string, part: PartLetter): boolean {
  const after = text.slice(part.end, part.end + 12);
  if (part.letter === 'I' && afterPronoun.test(after)) return true;
  return /^[AEOUY]$/.test(part.letter) && /^\s{1,2}\d{1,4}\s?[/(]/.test(after);
}
