import { digitKind, foldedAt, foldText, invisibleKind, kindAt, letterKind } from './characters.ts';

/** The letter of a part of a resolution, with its place in the text. */
export interface Part {
  letter: string;
  start: number;
  end: number;
}

/** Capitals of parts, with the Cyrillic and full-width ones that look the same. */
const capitals = new Map<string, string>([
  ...[...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => [letter, letter] as const),
  ...[...'АВСЕНІЈКМОРЅТХУ'].map((letter, index) => [letter, 'ABCEHIJKMOPSTXY'[index] ?? letter] as const),
  ...[...'ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ'].map(
    (letter, index) => [letter, String.fromCharCode(65 + index)] as const,
  ),
]);

/** The Arabic letters by name, in the order in which resolutions use them: ألف is A, باء is B. */
const arabicNames = [
  'ألف',
  'باء',
  'جيم',
  'دال',
  'هاء',
  'واو',
  'زاي',
  'حاء',
  'طاء',
  'ياء',
  'كاف',
  'لام',
  'ميم',
  'نون',
  'سين',
  'عين',
  'فاء',
  'صاد',
  'قاف',
  'راء',
  'شين',
  'تاء',
  'ثاء',
  'خاء',
  'ذال',
  'ضاد',
];
export const arabicLetters = new Map(
  arabicNames.map((name, index) => [foldText(name), String.fromCharCode(65 + index)] as const),
);

/** A letter standing alone at `index`, as a capital or by its Arabic name. */
export function readPart(text: string, index: number): Part | undefined {
  const letter = capitals.get(text[index] ?? '');
  if (letter === undefined) return readArabic(text, index);
  const unit = foldedAt(text, index + 1);
  const next = kindAt(text, index + 1);
  if (next === digitKind || (next === letterKind && unit < 0x0600)) return undefined;
  if (unit === 47 || unit === 39 || (unit === 46 && kindAt(text, index + 2) === digitKind)) return undefined;
  return { letter, start: index, end: index + 1 };
}

function readArabic(text: string, index: number): Part | undefined {
  const unit = foldedAt(text, index);
  if (unit < 0x0600 || unit > 0x06ff) return undefined;
  let end = index;
  while (end < index + 8 && (kindAt(text, end) === letterKind || kindAt(text, end) === invisibleKind)) end++;
  if (end - index < 3) return undefined;
  const letter = arabicLetters.get(foldText(text.slice(index, end)));
  return letter === undefined ? undefined : { letter, start: index, end };
}

/** Words that go on after a part's letter; before any other small word "A" and "I" are words themselves. */
const afterLetter =
  /^(?:and|to|of|on|or|in|by|adopted|entitled|dated|which|was|is|et|y|e|à|a|du|de|del|sur|sobre|concerning|relating|with|at|as|for|that|the|titulada|intitulée|paragraph|para|section|annex)$/;

/** Whether "A" or "I" is a word of the sentence rather than a part's letter: "resolution 65/37 A new …". */
export function isWord(text: string, part: Part): boolean {
  if (part.letter !== 'A' && part.letter !== 'I') return false;
  const next = /^\s([a-z]+)/.exec(text.slice(part.end, part.end + 16))?.[1];
  return next !== undefined && !afterLetter.test(next);
}
