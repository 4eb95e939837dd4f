import type { Group } from './group-titles.ts';
import type { Member } from './members.ts';

/** What one session adopted under the title: the resolution that represents it, and all of them. */
export interface Step {
  chosen: Member;
  all: readonly Member[];
}

/** With more resolutions per session than this, on average, a title is a heading, not a subject. */
const mostInSession = 2.2;
/** Widest gap in years between two resolutions of a series; short titles recur by coincidence. */
const widestGap = { short: 5, long: 12 };
const shortTitle = 20;
/** Titles of instruments: the resolution that adopts one does not begin the series of later reports on it. */
const instrument =
  /^(?:[\w ]+ )?(?:convention|covenant|declaration|protocol|agreement|treaty|charter|strategy|rules|principles)\b/i;
const longestGapAfterInstrument = 2;

/** Later is greater; on one day, the lower number is greater, and a whole resolution greater than its parts. */
const order = (a: Member, b: Member): number =>
  a.when === b.when ? b.symbol.length - a.symbol.length || (a.symbol < b.symbol ? 1 : -1) : a.when < b.when ? -1 : 1;

function steps(members: readonly Member[]): Step[] {
  const bySession = new Map<string, Member[]>();
  for (const member of members) bySession.set(member.session, [...(bySession.get(member.session) ?? []), member]);
  const found = [...bySession.values()].flatMap((all) => {
    const sorted = [...all].sort(order);
    const wholes = sorted.filter(({ symbol, base }) => symbol === base);
    const chosen = (wholes.length > 0 ? wholes : sorted).at(-1);
    return chosen ? [{ chosen, all: sorted }] : [];
  });
  return found.sort((a, b) => order(a.chosen, b.chosen));
}

function isFarFrom(earlier: Step, later: Step, isFirst: boolean): boolean {
  const gap = later.chosen.year - earlier.chosen.year;
  const { title } = earlier.chosen;
  if (isFirst && instrument.test(title) && gap > longestGapAfterInstrument) return true;
  return gap > (title.length < shortTitle ? widestGap.short : widestGap.long);
}

/** The series in a group, oldest first: split if a gap is too wide; none if the title covers many subjects. */
export function chain({ members }: Group): Step[][] {
  const all = steps(members);
  const bases = new Set(members.map(({ base }) => base));
  if (bases.size / all.length > mostInSession) return [];
  const series: Step[][] = [];
  for (const [at, step] of all.entries()) {
    const before = all[at - 1];
    const last = series.at(-1);
    if (before && last && !isFarFrom(before, step, last.length === 1)) last.push(step);
    else series.push([step]);
  }
  return series.filter(({ length }) => length > 1);
}
