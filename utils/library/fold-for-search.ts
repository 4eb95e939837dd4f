import { foldCaseAndAccents } from '../finder/catalogue/search/fold-words.ts';

const ascii = /^[\0-\x7f]*$/;

/** A text as the catalogue's search folds it: lower case without accents. ASCII takes a shortcut. */
export const foldForSearch = (text: string): string =>
  ascii.test(text) ? text.toLowerCase() : foldCaseAndAccents(text);

/** The words of a search, folded; each must occur as typed. */
export const soughtIn = (typed: string): string[] => [...new Set(foldForSearch(typed).split(/\s+/))].filter(Boolean);
