import { languages } from '../../../ground/language.ts';
import { searchWords } from './words/search-words.ts';

const stopWords = new Set(languages.flatMap((language) => searchWords[language].stopWords));

const hyphens = /[-\u2010\u2011]/;

/** A text in lower case, composed and without accents. */
export const foldCaseAndAccents = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();

/** The words of a folded text, with the hyphens inside them. */
const rawWords = (folded: string): string[] =>
  folded.replace(/['’‘]/g, '').match(/[\p{L}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{N}]+)*/gu) ?? [];

const withoutHyphens = (word: string): string => word.replace(/[-\u2010\u2011]/g, '');

/** Whether a word is worth searching for. */
const isWorthSearching = (word: string): boolean =>
  !stopWords.has(word) && (word.length > 1 || /\P{ASCII}/u.test(word));

/** The words that a title is found by. A word with hyphens counts as a whole and as its parts. */
export function indexedWords(title: string): string[] {
  const words = rawWords(foldCaseAndAccents(title));
  return words
    .flatMap((word) => (hyphens.test(word) ? [withoutHyphens(word), ...word.split(hyphens)] : [word]))
    .filter(isWorthSearching);
}

/** The words to search for. A word with hyphens is searched for as a whole. */
export const soughtWords = (typed: string): string[] =>
  rawWords(foldCaseAndAccents(typed)).map(withoutHyphens).filter(isWorthSearching);
