import type { SessionKind } from '../../symbols/words/symbol-words.ts';
import { foldForLexicon } from '../characters/characters.ts';
import { wordTables } from './tables.ts';

type List = 'law' | 'period' | 'pinpoint' | 'publication' | 'registration' | 'volume';

/** The words of one list in all six languages, as the finder compares them: folded. */
export const wordsOf = (list: List): ReadonlySet<string> =>
  new Set(wordTables.flatMap((table) => table[list]).map((word) => foldForLexicon(word)));

/** Whether a set has a folded word, by itself or without the Arabic "and" that is written as one word with it. */
export const hasWithAnd = (words: { has(word: string): boolean }, word: string): boolean =>
  words.has(word) || (word.startsWith('و') && words.has(word.slice(1)));

const lettersFor = (kind: SessionKind): string[] => wordTables.flatMap((table) => table.sessionLetters?.[kind] ?? []);

/** The letters that stand before a session's number, in all languages that have their own. */
export const sessionLetters: Readonly<Record<SessionKind, readonly string[]>> = {
  regular: lettersFor('regular'),
  special: lettersFor('special'),
  emergency: lettersFor('emergency'),
};
