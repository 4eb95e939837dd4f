import { languages } from '../../../ground/language.ts';
import { bodyOfSeries } from '../../symbols/body.ts';
import { bodyName } from '../../symbols/body-name.ts';
import { foldCaseAndAccents } from './fold-words.ts';
import { searchWords } from './words/search-words.ts';

const shortNames = languages.flatMap((language) => Object.entries(searchWords[language].shortNames));
/** The bodies that have a short name. */
const named = [...new Set(shortNames.map(([series]) => series))];

const byShortName = new Map(
  shortNames.flatMap(([series, names]) => names.map((name) => [foldCaseAndAccents(name), series] as const)),
);

/** The series of the body that a typed word stands for: "sc", "hrc", "A/HRC"; undefined for any other word. */
export function bodyOfWord(word: string): string | undefined {
  return byShortName.get(foldCaseAndAccents(word)) ?? (word.includes('/') ? bodyOfSeries(word)?.series : undefined);
}

const fullNames = named.flatMap((series) =>
  languages.map((language) => [foldCaseAndAccents(bodyName(series, language)), series] as const),
);

/** The longest full name of one of these bodies in a folded text: the body, and the rest of the text. */
export function bodyNamed(folded: string): { rest: string; series: string } | undefined {
  const found = fullNames
    .filter(([name]) => ` ${folded} `.includes(` ${name} `))
    .sort(([a], [b]) => b.length - a.length)[0];
  return found && { rest: ` ${folded} `.replace(` ${found[0]} `, ' ').trim(), series: found[1] };
}
