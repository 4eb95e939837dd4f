import { arabicLetters } from '../../symbols/words/arabic-letters.ts';
import { digitKind, foldedAt, foldForLexicon, invisibleKind, kindAt, letterKind } from '../characters/characters.ts';
import { fullWidthCapitals, lookAlikeCapitals } from '../characters/look-alikes.ts';
import { apostrophe, capitalA, firstArabic, fullStop, lastArabic, slash } from '../characters/marks.ts';
import type { PartLetter } from '../numbers/scanned-number.ts';
import { afterPronoun } from '../words/patterns.ts';
import { joinerLetters } from './joiners.ts';

/** Capitals of parts, as well as the Cyrillic and full-width ones that look the same. */
const capitals = new Map<string, string>([
  ...[...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => [letter, letter] as const),
  ...lookAlikeCapitals,
  ...fullWidthCapitals,
]);

/** The letters of parts by their folded Arabic names. */
export const lettersByArabicName = new Map(
  arabicLetters.map((name, index) => [foldForLexicon(name), String.fromCharCode(capitalA + index)] as const),
);

/** Reads a letter that stands alone at `index`: a capital, or an Arabic letter's name. */
export function readPart(text: string, index: number): PartLetter | undefined {
  const letter = capitals.get(text[index] ?? '');
  if (letter === undefined) return readArabic(text, index);
  const unit = foldedAt(text, index + 1);
  const next = kindAt(text, index + 1);
  if (next === digitKind || (next === letterKind && unit < firstArabic)) return undefined;
  if (unit === slash || unit === apostrophe || (unit === fullStop && kindAt(text, index + 2) === digitKind))
    return undefined;
  return { letter, start: index, end: index + 1 };
}

function readArabic(text: string, index: number): PartLetter | undefined {
  const unit = foldedAt(text, index);
  if (unit < firstArabic || unit > lastArabic) return undefined;
  let end = index;
  while (end < index + 8 && (kindAt(text, end) === letterKind || kindAt(text, end) === invisibleKind)) end++;
  if (end - index < 3) return undefined;
  const letter = lettersByArabicName.get(foldForLexicon(text.slice(index, end)));
  return letter === undefined ? undefined : { letter, start: index, end };
}

/**
 * Whether the letter is a word of the sentence: "I" before a verb, or, in texts in capitals, a joiner before the next
 * number ("47/75 Y 48/163").
 */
export function isWord(text: string, part: PartLetter): boolean {
  const after = text.slice(part.end, part.end + 12);
  if (part.letter === 'I' && afterPronoun.test(after)) return true;
  return joinerLetters.has(part.letter) && /^\s{1,2}\d{1,4}\s?[/(]/.test(after);
}
