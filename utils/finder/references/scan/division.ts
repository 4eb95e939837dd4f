import { fromRoman, toRoman } from '../../symbols/roman.ts';
import { foldedAt, foldForLexicon, skipSpaces } from '../characters/characters.ts';

/** Divisions of a document printed in brackets after its symbol, by the words that name them. */
const divisions: readonly (readonly [canonical: string, words: readonly string[]])[] = [
  ['Incomesect.', ['income sect', 'chap. des recettes', 'secc. de ingresos']],
  ['Sect.', ['sect', 'section', 'chap', 'chapitre', 'secc', 'sección', 'разд', 'раздел', 'الباب', '款', 'cap']],
  ['Part', ['part', 'partie', 'parte', 'часть', 'الجزء', '部分']],
  ['Vol.', ['vol', 'volume', 'volumen', 'том', 'المجلد', '卷']],
  ['SUPP', ['supp', 'suppl', 'supplement']],
  ['Resumption', ['resumption', 'reprise', 'resumption', 'возобновление']],
];

const byWord = new Map(
  divisions
    .flatMap(([canonical, words]) =>
      words.map((word) => [foldForLexicon(word).replace(/[\s.]/g, ''), canonical] as const),
    )
    .sort(([a], [b]) => b.length - a.length),
);
const hanNumerals = '一二三四五六七八九十';
const arabicOrdinals = [
  'الأول',
  'الثاني',
  'الثالث',
  'الرابع',
  'الخامس',
  'السادس',
  'السابع',
  'الثامن',
  'التاسع',
  'العاشر',
].map(foldForLexicon);

/** Reads "(Sect. 13)", "(Part I)", "(Vol. I)", "(第13款)" from `index` or one space after it. */
export function readDivision(text: string, index: number): { text: string; end: number } | undefined {
  const open = skipSpaces(text, index, 1);
  if (foldedAt(text, open) !== 40) return undefined;
  let close = open + 1;
  while (close < open + 28 && foldedAt(text, close) !== 41 && close < text.length) close++;
  if (foldedAt(text, close) !== 41) return undefined;
  const printed = text.slice(open + 1, close);
  const inside = foldForLexicon(printed).replace(/[\s.]/g, '');
  const han = /^第(.{1,3})(款|卷|部分)$/.exec(inside);
  const plain = han ? `${han[2]}${han[1]}` : inside;
  for (const [word, canonical] of byWord) {
    if (!plain.startsWith(word)) continue;
    const ordinal = readOrdinal(plain.slice(word.length), canonical === 'Sect.');
    if (ordinal !== undefined) return { text: `(${canonical}${ordinal})`, end: close + 1 };
  }
  return undefined;
}

/** "I", "13", 一, الأول: as the canonical symbol writes it; empty for none. */
function readOrdinal(printed: string, western: boolean): string | undefined {
  const roman = printed.toUpperCase();
  if (/^(?:\d{0,3}[A-Z]?)$/.test(roman) || fromRoman(roman) !== undefined) return roman;
  const value = (printed.length === 1 ? hanNumerals.indexOf(printed) : arabicOrdinals.indexOf(printed)) + 1;
  if (value === 0) return undefined;
  return western ? String(value) : toRoman(value);
}
