import { foldForLexicon } from '../characters/characters.ts';
import { wordTables } from './tables.ts';

type List = 'law' | 'period' | 'pinpoint' | 'publication' | 'registration' | 'volume';

/** The words of one list in all six languages, as the finder compares them: folded. */
export const wordsOf = (list: List): ReadonlySet<string> =>
  new Set(wordTables.flatMap((table) => table[list]).map((word) => foldForLexicon(word)));

/** Whether the words hold a folded word, or what follows Arabic "and", which is written together with it. */
export const hasWithAnd = (words: { has(word: string): boolean }, word: string): boolean =>
  words.has(word) || (word.startsWith('و') && words.has(word.slice(1)));
