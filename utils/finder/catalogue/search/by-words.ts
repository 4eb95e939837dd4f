import type { Query, SearchOptions } from 'minisearch';
import type { SearchIndex } from './search-index.ts';
import type { TypedQuery } from './typed-query.ts';

/** How many of the groups whose titles match best are considered further. */
const mostGroups = 300;
/** Shortest words that match as a prefix, with one typing error, and with two; shorter ones match exactly. */
const shortest = { prefix: 3, oneError: 5, twoErrors: 6 };

const prefix = (term: string): boolean => term.length >= shortest.prefix;
const oneError = (term: string) => (term.length >= shortest.oneError ? 1 : false);
const twoErrors = (term: string) => (term.length >= shortest.twoErrors ? 2 : oneError(term));

/** How all words are searched for, in turn until something is found: as typed, with one typing error, with two. */
const forAll: readonly SearchOptions[] = [
  { combineWith: 'AND', prefix },
  { combineWith: 'AND', prefix, fuzzy: oneError },
  { combineWith: 'AND', prefix, fuzzy: twoErrors },
];
const forAny: readonly SearchOptions[] = [{ combineWith: 'OR', prefix, fuzzy: oneError }];
/** The same for queries of so many words that allowing for errors in each would take long. */
const forManyAll: readonly SearchOptions[] = [{ combineWith: 'AND', prefix }];
const forManyAny: readonly SearchOptions[] = [{ combineWith: 'OR' }];
const many = 6;

/** A word that occurs twice counts little more than once; a title with few other words counts more. */
const weighing: SearchOptions = {
  bm25: { k: 0.4, b: 0.85, d: 0.1 },
  boost: { names: 2.2 },
  weights: { prefix: 0.4, fuzzy: 0.3 },
};

/** Whether a group's body is the requested one, or one of its main committees. */
export const isOf = (body: string, requested: string | undefined): boolean =>
  requested === undefined || body === requested || body.startsWith(`${requested}/C.`);

interface Matched {
  at: number;
  score: number;
}

const isKnown = (index: SearchIndex, word: string): boolean =>
  index.words.search(word, { prefix, fuzzy: false }).length > 0;

/** The words that an unknown word becomes if two neighbouring letters swap places; else the word itself. */
function unscrambled(index: SearchIndex, word: string): string[] {
  if (word.length < shortest.oneError || isKnown(index, word)) return [word];
  const swapped = Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  );
  const known = swapped.filter((one) => isKnown(index, one));
  return known.length > 0 ? known : [word];
}

/**
 * The groups whose titles have all the words, or any of them, best first. If a body or a year is requested, only its
 * groups and those at `alsoIn`.
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
