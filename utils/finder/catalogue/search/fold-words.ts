/** Words that say nothing by themselves, in the languages that titles are in. */
const idle = new Set(
  'a an and as at by for from in into its of on or the their to with de la le les des du et'.split(' '),
);

const hyphens = /[-\u2010\u2011]/;

/** A text in small letters, composed and without accents. */
export const foldCaseAndAccents = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();

/** The words of a folded text as they stand, hyphens inside words kept. */
const rawWords = (folded: string): string[] =>
  folded.replace(/['’‘]/g, '').match(/[\p{L}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{N}]+)*/gu) ?? [];

const joined = (word: string): string => word.replace(/[-\u2010\u2011]/g, '');

/** Whether a word is worth looking for. */
const says = (word: string): boolean => !idle.has(word) && (word.length > 1 || /\P{ASCII}/u.test(word));

/** The words by which a title is found: of a word with a hyphen the whole and its parts. */
export function indexedWords(title: string): string[] {
  const words = rawWords(foldCaseAndAccents(title));
  return words.flatMap((word) => (hyphens.test(word) ? [joined(word), ...word.split(hyphens)] : [word])).filter(says);
}

/** The words that are looked for: a word with a hyphen is looked for as a whole. */
export const soughtWords = (typed: string): string[] => rawWords(foldCaseAndAccents(typed)).map(joined).filter(says);
