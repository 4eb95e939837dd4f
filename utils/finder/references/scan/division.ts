import { fromRoman, toRoman } from '../../symbols/roman.ts';
import { foldedAt, foldForLexicon, skipSpaces } from '../characters/characters.ts';
import { closeBracket, openBracket } from '../characters/marks.ts';
import { divisionOrdinals, divisions } from '../words/divisions.ts';
import { hanDivision } from '../words/patterns.ts';

const byWord = divisions
  .flatMap(({ canonical, words }) =>
    words.map((word) => [foldForLexicon(word).replace(/[\s.]/g, ''), canonical] as const),
  )
  .sort(([a], [b]) => b.length - a.length);
const ordinals = divisionOrdinals.map((words) => words.map(foldForLexicon));

/** Reads "(Sect. 13)", "(Part I)", "(Vol. I)", "(第13款)" from `index` or one space after it. */
export function readDivision(text: string, index: number): { text: string; end: number } | undefined {
  const open = skipSpaces(text, index, 1);
  if (foldedAt(text, open) !== openBracket) return undefined;
  let close = open + 1;
  while (close < open + 28 && foldedAt(text, close) !== closeBracket && close < text.length) close++;
  if (foldedAt(text, close) !== closeBracket) return undefined;
  const printed = text.slice(open + 1, close);
  const inside = foldForLexicon(printed).replace(/[\s.]/g, '');
  const han = hanDivision.exec(inside);
  const plain = han ? `${han[2]}${han[1]}` : inside;
  for (const [word, canonical] of byWord) {
    if (!plain.startsWith(word)) continue;
    const ordinal = readOrdinal(plain.slice(word.length), canonical === 'Sect.');
    if (ordinal !== undefined) return { text: `(${canonical}${ordinal})`, end: close + 1 };
  }
  return undefined;
}

/** "I", "13", 一, الأول as the canonical symbol writes it; empty for no number; undefined for any other text. */
function readOrdinal(printed: string, western: boolean): string | undefined {
  const roman = printed.toUpperCase();
  if (/^(?:\d{0,3}[A-Z]?)$/.test(roman) || fromRoman(roman) !== undefined) return roman;
  const value = Math.max(...ordinals.map((words) => words.indexOf(printed))) + 1;
  if (value === 0) return undefined;
  return western ? String(value) : toRoman(value);
}
