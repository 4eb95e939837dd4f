import type { Member } from './members.ts';
import { titleWords } from './title-words.ts';

/** Resolutions of one body whose titles have the same words, in any order. */
export interface Group {
  words: readonly string[];
  members: Member[];
}

/** With more resolutions per session than this, on average, a heading covers several subjects. */
const mostInSession = 1.4;

/** A heading and what follows its colon; the whole title as heading if there is no colon. */
export function divided(title: string): [heading: string, rest: string] {
  const at = title.lastIndexOf(': ');
  return at < 0 ? [title, ''] : [title.slice(0, at), title.slice(at + 2)];
}

const keyOf = (body: string, words: readonly string[]): string => `${body}\t${[...words].sort().join(' ')}`;

interface Heading {
  sessions: Set<string>;
  resolutions: Set<string>;
  /** The sessions of each text after the colon. */
  rests: Map<string, Set<string>>;
}

/** A text after a colon that recurs this often is a subject of its own: "requests under Article 19 of the Charter". */
const returns = 3;

/** How many resolutions (parts of one counted once) and sessions each heading of a body has. */
function headings(members: readonly Member[]): Map<string, Heading> {
  const found = new Map<string, Heading>();
  for (const { title, body, session, base } of members) {
    const [heading, rest] = divided(title);
    if (rest === '') continue;
    const key = keyOf(body, titleWords(heading));
    const known = found.get(key) ?? { sessions: new Set(), resolutions: new Set(), rests: new Map() };
    const restKey = titleWords(rest).join(' ');
    known.sessions.add(session);
    known.rests.set(restKey, (known.rests.get(restKey) ?? new Set()).add(session));
    known.resolutions.add(base === session ? title : `${base} ${rest}`);
    found.set(key, known);
  }
  return found;
}

/**
 * The words by which a title is grouped. Under a heading that covers several subjects in a session ("General and
 * complete disarmament: …") they are those after the colon; under one that recurs with another theme each time
 * ("Elimination of violence against women: …") those before it.
 */
function groupingWords(member: Member, known: ReadonlyMap<string, Heading>): string[] {
  const [heading, rest] = divided(member.title);
  const whole = titleWords(member.title);
  if (rest === '') return whole;
  const headingWords = titleWords(heading);
  const restWords = titleWords(rest);
  const { sessions, resolutions, rests } = known.get(keyOf(member.body, headingWords)) ?? {};
  if (!sessions || !resolutions || sessions.size < 2) return whole;
  const restSessions = rests?.get(restWords.join(' '))?.size ?? 0;
  if (restSessions >= returns && !restWords.includes('mandate') && restWords.length < 12) {
    return resolutions.size / sessions.size > mostInSession && restWords.length >= 2 ? restWords : whole;
  }
  if (resolutions.size / sessions.size > mostInSession) return restWords.length >= 2 ? restWords : whole;
  return headingWords.length >= 2 ? headingWords : whole;
}

/** The members in groups of the same body and the same words. */
export function groupTitles(members: readonly Member[]): Group[] {
  const known = headings(members);
  const groups = new Map<string, Group>();
  for (const member of members) {
    const words = groupingWords(member, known);
    if (words.length === 0) continue;
    const key = keyOf(member.body, words);
    const group = groups.get(key) ?? { words, members: [] };
    group.members.push(member);
    groups.set(key, group);
  }
  return [...groups.values()];
}
