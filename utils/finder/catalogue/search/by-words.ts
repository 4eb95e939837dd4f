import type { Query, SearchOptions } from 'minisearch';
import type { SearchIndex } from './search-index.ts';
import type { TypedQuery } from './typed-query.ts';

/** Groups weighed further, of those whose titles match best. */
const mostGroups = 300;
/** Shorter words are looked for as typed. */
const shortest = { prefix: 3, oneSlip: 5, twoSlips: 6 };

const prefix = (term: string): boolean => term.length >= shortest.prefix;
const oneSlip = (term: string) => (term.length >= shortest.oneSlip ? 1 : false);
const twoSlips = (term: string) => (term.length >= shortest.twoSlips ? 2 : oneSlip(term));

/** Ways of looking for all words, in turn until one finds something: as typed, with one slip of the pen, with two. */
const forAll: readonly SearchOptions[] = [
  { combineWith: 'AND', prefix },
  { combineWith: 'AND', prefix, fuzzy: oneSlip },
  { combineWith: 'AND', prefix, fuzzy: twoSlips },
];
const forAny: readonly SearchOptions[] = [{ combineWith: 'OR', prefix, fuzzy: oneSlip }];
/** The same for so many words that looking for slips in each would take long. */
const forManyAll: readonly SearchOptions[] = [{ combineWith: 'AND', prefix }];
const forManyAny: readonly SearchOptions[] = [{ combineWith: 'OR' }];
const many = 6;

/** A word said twice in a long title counts little more than once; a title with few other words counts more. */
const weighing: SearchOptions = {
  bm25: { k: 0.4, b: 0.85, d: 0.1 },
  boost: { names: 2.2 },
  weights: { prefix: 0.4, fuzzy: 0.3 },
};

/** Whether a group's body is the one asked for, or one of its main committees. */
export const isOf = (body: string, asked: string | undefined): boolean =>
  asked === undefined || body === asked || body.startsWith(`${asked}/C.`);

interface Matched {
  at: number;
  score: number;
}

const isKnown = (index: SearchIndex, word: string): boolean =>
  index.words.search(word, { prefix, fuzzy: false }).length > 0;

/** A word that no title has, with those that it becomes when two neighbouring letters change places. */
function unscrambled(index: SearchIndex, word: string): string[] {
  if (word.length < shortest.oneSlip || isKnown(index, word)) return [word];
  const swapped = Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  );
  const known = swapped.filter((one) => isKnown(index, one));
  return known.length > 0 ? known : [word];
}

/**
 * The groups whose titles have all the words, or any of them, likeliest first; where a body and a year are asked for, only theirs, and the
 * groups at `alsoIn`.
 */
export function byWords(
  index: SearchIndex,
  query: TypedQuery,
  { allWords, alsoIn }: { allWords: boolean; alsoIn: ReadonlySet<number> },
): Matched[] {
  const { words, body, year } = query;
  if (words.length === 0) return [];
  const [all, any] = words.length < many ? [forAll, forAny] : [forManyAll, forManyAny];
  for (const [attempt, options] of (allWords ? all : any).entries()) {
    const queries: Query[] = words.map((word) => ({
      combineWith: 'OR',
      queries: (allWords && attempt === 0) || words.length >= many ? [word] : unscrambled(index, word),
    }));
    const found = index.words.search(
      { ...options, queries },
      {
        ...weighing,
        boostDocument: (id) => index.weight(Number(id)),
        filter: ({ id }) => {
          if ((body === undefined && year === undefined) || alsoIn.has(Number(id))) return true;
          const group = index.group(Number(id));
          return isOf(group.body, body) && (year === undefined || group.members.some((member) => member.year === year));
        },
      },
    );
    if (found.length > 0) return found.slice(0, mostGroups).map(({ id, score }) => ({ at: Number(id), score }));
  }
  return [];
}
