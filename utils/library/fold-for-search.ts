import { foldText } from '../finder/catalogue/search/fold-words.ts';

const ascii = /^[\0-\x7f]*$/;

/** A text as the catalogue's search folds it: small letters without accents. Plain English takes the short way. */
export const foldForSearch = (text: string): string => (ascii.test(text) ? text.toLowerCase() : foldText(text));

/** The words that are looked for, each to be found as it stands. */
export const soughtIn = (typed: string): string[] => [...new Set(foldForSearch(typed).split(/\s+/))].filter(Boolean);
