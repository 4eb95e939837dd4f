import { divided, type Group } from './group-titles.ts';
import { titleWords } from './title-words.ts';

/** The share of their weight that two titles must have in common, and how many years may lie between them. */
const alike = { share: 0.78, gap: 5 };
/** The same, if one title has all the words of the other. */
const containing = { share: 0.6, gap: 3 };
/** The same, for titles that name a mission, territory or organization each. */
const subjectNamed = { share: 0.9, gap: 5 };
const subjectNamedContaining = { share: 0.8, gap: 5 };
/** The same, if the title is long. */
const longContaining = { share: 0.65, gap: 5 };
const longTitle = 5;
/** The same, if one title is what precedes the colon in the other: nothing more need be common. */
const heading = { share: 0, gap: 3 };
/** The part of a title's words, rarest first, by which titles like it are looked for. */
const probes = 0.4;

const subjectWords = new Set(['mandate', 'financing']);
const namesItsSubject = /^(?:cooperation between|questions? of|reports? of|situation|assistance|strengthening of)\b/i;
/** The adoption of an instrument and the creation or end of a body happen once: similar titles do not continue them. */
const once = /^(?:establishment|termination|(?:[\w ]+ )?(?:convention|covenant|protocol|treaty))\b/i;

/** Sessions that make a series long. */
const longSeries = 3;

const bodyOf = ({ members }: Group): string => members[0]?.body ?? '';
const sessionsOf = ({ members }: Group): Set<string> => new Set(members.map(({ session }) => session));

/** The years between two groups that follow one another; 0 if they overlap. */
function gapBetween(first: Group, second: Group): number {
  const [a, b] = [first, second].map(({ members }) => members.map(({ year }) => year));
  if (!a || !b) return 0;
  return Math.max(0, Math.min(...b) - Math.max(...a), Math.min(...a) - Math.max(...b));
}

/** Whether a session has both; one such session is allowed when a long series changes its title. */
function meet(first: Group, second: Group): boolean {
  const [a, b] = [sessionsOf(first), sessionsOf(second)];
  const common = [...b].filter((session) => a.has(session)).length;
  return common > (Math.min(a.size, b.size) >= longSeries ? 1 : 0);
}

/** Weighs words: the fewer titles have a word, the heavier it is. */
function weigher(groups: readonly Group[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { words } of groups) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log((groups.length + 1) / (counts.get(word) ?? 1));
}

/** The share of their weight that two titles have in common, 0 to 1. */
function likeness(first: readonly string[], second: readonly string[], weigh: (word: string) => number): number {
  const sum = (words: Iterable<string>) => [...words].reduce((total, word) => total + weigh(word), 0);
  const common = sum(first.filter((word) => second.includes(word)));
  return common / (sum(new Set([...first, ...second])) || 1);
}

interface Pair {
  groups: readonly [Group, Group];
  share: number;
  gap: number;
}

const isHeading = (short: Group, long: Group): boolean => {
  const [before, rest] = divided(long.members[0]?.title ?? '');
  return rest !== '' && short.words.length >= 2 && titleWords(before).join(' ') === short.words.join(' ');
};

/** What two titles must have in common, by what they name and whether one has all the words of the other. */
function asked(first: Group, second: Group) {
  const contains = first.words.every((word) => second.words.includes(word));
  const contained = second.words.every((word) => first.words.includes(word));
  const named = [first, second].some(
    ({ words, members }) =>
      words.some((word) => subjectWords.has(word)) || namesItsSubject.test(members[0]?.title ?? ''),
  );
  if (isHeading(first, second) || isHeading(second, first)) return heading;
  if (named && (contains || contained)) {
    return Math.min(first.words.length, second.words.length) >= longTitle ? longContaining : subjectNamedContaining;
  }
  if (named) return subjectNamed;
  return contains || contained ? containing : alike;
}

/** Pairs of groups with similar titles, most similar first. */
function likePairs(groups: readonly Group[]): Pair[] {
  const weigh = weigher(groups);
  const byWord = new Map<string, Group[]>();
  const pairs: Pair[] = [];
  for (const group of groups) {
    const rarest = [...group.words].sort((a, b) => weigh(b) - weigh(a));
    const near = new Set(
      rarest.slice(0, Math.ceil(rarest.length * probes) + 1).flatMap((word) => byWord.get(word) ?? []),
    );
    for (const other of near) {
      if (bodyOf(other) !== bodyOf(group)) continue;
      const share = likeness(group.words, other.words, weigh);
      const wanted = asked(group, other);
      if (share >= wanted.share) pairs.push({ groups: [group, other], share, gap: wanted.gap });
    }
    for (const word of group.words) {
      const sharing = byWord.get(word);
      if (sharing) sharing.push(group);
      else byWord.set(word, [group]);
    }
  }
  return pairs.sort((a, b) => b.share - a.share);
}

/**
 * Joins groups whose titles differ in a word or two, if one continues where the other ends: never two groups that a
 * session has both.
 */
export function joinGroups(groups: readonly Group[]): Group[] {
  const joined = new Map<Group, Group>();
  const whole = (group: Group): Group => {
    let last = group;
    for (let next = joined.get(last); next; next = joined.get(last)) last = next;
    return last;
  };
  const open = groups.filter(({ members }) => !once.test(members[0]?.title ?? ''));
  for (const { groups: pair, gap } of likePairs(open)) {
    const [first, second] = [whole(pair[0]), whole(pair[1])];
    if (first === second || meet(first, second) || gapBetween(first, second) > gap) continue;
    first.members.push(...second.members);
    joined.set(second, first);
  }
  return groups.filter((group) => !joined.has(group));
}
