import { languages } from '../../../ground/language.ts';
import { bodyOfSeries } from '../../symbols/body.ts';
import { bodyName } from '../../symbols/body-name.ts';
import { foldCaseAndAccents } from './fold-words.ts';

/** What delegates call the bodies that adopt most, for short, in the languages that have a word of their own. */
const shortNames: readonly (readonly [series: string, names: string])[] = [
  ['A', 'a ga unga ag га 大会 联大'],
  ['S', 's sc unsc cs сб 安理会'],
  ['E', 'e ecosoc экосос 经社理事会'],
  ['A/HRC', 'hrc unhrc cdh спч'],
  ['E/CN.4', 'chr uncHR'],
  ['E/CN.7', 'cnd'],
  ['E/CN.15', 'ccpcj'],
];

const bySort = new Map(
  shortNames.flatMap(([series, names]) => names.split(' ').map((name) => [foldCaseAndAccents(name), series])),
);

/** The series of a body that a typed word stands for: "sc", "hrc", "A/HRC", "E/CN.15"; undefined for any other word. */
export function bodyOfWord(word: string): string | undefined {
  return bySort.get(foldCaseAndAccents(word)) ?? (word.includes('/') ? bodyOfSeries(word)?.series : undefined);
}

const fullNames = shortNames.flatMap(([series]) =>
  languages.map((language) => [foldCaseAndAccents(bodyName(series, language)), series] as const),
);

/** A full name of one of these bodies in a folded text, longest first: the rest of the text, and the body. */
export function bodyNamed(folded: string): { rest: string; series: string } | undefined {
  const found = fullNames
    .filter(([name]) => ` ${folded} `.includes(` ${name} `))
    .sort(([a], [b]) => b.length - a.length)[0];
  return found && { rest: ` ${folded} `.replace(` ${found[0]} `, ' ').trim(), series: found[1] };
}
