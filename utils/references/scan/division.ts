import { fromRoman, toRoman } from '../../symbols/roman.ts';
import { foldedAt, foldText, skipSpaces } from './characters.ts';

/** Divisions of a document printed in brackets after its symbol, by the words that name them. */
const divisions: readonly (readonly [canonical: string, words: readonly string[]])[] = [
  ['Incomesect.', ['income sect', 'chap. des recettes', 'secc. de ingresos']],
  ['Sect.', ['sect', 'section', 'chap', 'chapitre', 'secc', 'sección', 'разд', 'раздел', 'الباب', '款', 'cap']],
  ['Part', ['part', 'partie', 'parte', 'часть', 'الجزء', '部分']],
  ['Vol.', ['vol', 'volume', 'volumen', 'том', 'المجلد', '卷']],
  ['SUPP', ['supp', 'suppl', 'supplement']],
];

const byWord = new Map(divisions.flatMap(([canonical, words]) => words.map((word) => [foldText(word).replace(/[\s.]/g, ''), canonical] as const)));
const hanNumerals = '一二三四五六七八九十';
const arabicOrdinals = ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر'].map(foldText);

/** Reads "(Sect. 13)", "(Part I)", "(Vol. I)", "(第13款)" from `index` or one space after it. */
export function readDivision(text: string, index: number): { text: string; end: number } | undefined {
  const open = skipSpaces(text, index, 1);
  if (foldedAt(text, open) !== 40) return undefined;
  let close = open + 1;
  while (close < open + 28 && foldedAt(text, close) !== 41 && close < text.length) close++;
  if (foldedAt(text, close) !== 41) return undefined;
  const printed = text.slice(open + 1, close);
  const inside = foldText(printed).replace(/[\s.]/g, '');
  const han = /^第(.{1,3})(款|卷|部分)$/.exec(inside);
  const match = han ? [inside, han[2], han[1]] : /^(\p{L}+?)([ivxlc]+|\d+|[a-z]|)$/u.exec(inside);
  const word = byWord.get(match?.[1] ?? '') ?? byWord.get(inside);
  if (match === null || word === undefined) return readArabic(inside, close);
  const number = readOrdinal(match[2] ?? '');
  return { text: `(${word}${byWord.get(inside) ? '' : number})`, end: close + 1 };
}

function readArabic(inside: string, close: number): { text: string; end: number } | undefined {
  for (const [word, canonical] of byWord) {
    if (!inside.startsWith(word)) continue;
    const ordinal = arabicOrdinals.indexOf(inside.slice(word.length));
    if (ordinal >= 0) return { text: `(${canonical}${canonical === 'Sect.' ? ordinal + 1 : toRoman(ordinal + 1)})`, end: close + 1 };
  }
  return undefined;
}

function readOrdinal(printed: string): string {
  const roman = printed.toUpperCase();
  if (fromRoman(roman) !== undefined) return roman;
  const han = hanNumerals.indexOf(printed);
  return han >= 0 ? toRoman(han + 1) : roman;
}
