import { indexedWords } from '../../utils/finder/catalogue/search/fold-words.ts';
import type { Findable, NamedGroup } from '../../utils/finder/catalogue/search/search-index.ts';
import { parseSymbol } from '../../utils/finder/symbols/parse-symbol.ts';
import { knownNameColumns } from '../tables/columns.ts';
import { readTable, tablePath } from '../tables/table.ts';
import type { Building } from './records/stored-records.ts';
import { yearOfSession } from './series/members.ts';

type Group = NamedGroup & { members: Findable[] };

/** How likely the records of a body are to be meant. */
const weights: ReadonlyMap<string, number> = new Map([
  ['S', 1.25],
  ['A', 1.15],
  ['A/HRC', 1.05],
]);
/** A document is meant less often than a resolution or decision. */
const documentWeight = 0.5;
const decisionWeight = 0.8;
/** A record with a name of its own is meant more often. */
const knownWeight = 1.35;

/** 1 for a text that nobody cites, 2 for one that a thousand texts cite. */
const fame = (cited: number): number => 1 + Math.log10(1 + cited) / 3;
/** Recent texts are looked for more often than old ones: from 0.9 to 1.1. */
const recency = (year: number): number => (year === 0 ? 0.9 : 0.9 + Math.max(0, Math.min(1, (year - 1945) / 80)) * 0.2);

function weightOf({ body, members }: Group): number {
  const [newest] = members;
  const kind = newest && parseSymbol(newest.symbol)?.kind;
  const ofKind = kind === 'resolution' ? 1 : kind === 'decision' ? decisionWeight : documentWeight;
  const most = Math.max(...members.map(({ cited }) => cited));
  const weight =
    (weights.get(body) ?? 1) *
    ofKind *
    fame(most) *
    recency(newest?.year ?? 0) *
    (members.some(({ known }) => known) ? knownWeight : 1);
  return Math.round(weight * 1000) / 1000;
}

/** All records, grouped by body, kind and title; those without a title are groups of their own. */
export function searchGroups(records: Iterable<Building>): Group[] {
  const groups = new Map<string, Group>();
  for (const { symbol, stored } of records) {
    const parsed = parseSymbol(symbol);
    const { title, date, year = 0, citedBy = [] } = stored;
    if (!parsed?.body) continue;
    const body = parsed.body.series;
    const member: Findable = {
      symbol,
      year: date === undefined ? year || (yearOfSession(symbol) ?? 0) : Number(date.slice(0, 4)),
      cited: citedBy.length,
    };
    const key = title === undefined ? symbol : `${body}\t${parsed.kind}\t${indexedWords(title).join(' ')}`;
    const group = groups.get(key) ?? { body, weight: 0, members: [], ...(title !== undefined && { title }) };
    group.members.push(member);
    groups.set(key, group);
  }
  const bySymbol = new Map(
    [...groups.values()].flatMap((group) => group.members.map((member) => [member.symbol, { group, member }] as const)),
  );
  for (const { symbol, name } of readTable(tablePath('known-names'), knownNameColumns)) {
    const found = bySymbol.get(symbol);
    if (!found) throw new Error(`${symbol} has a name and no record`);
    found.group.names = `${found.group.names ?? ''} ${name}`;
    found.member.known = true;
  }
  for (const group of groups.values()) {
    group.members.sort((a, b) => b.year - a.year || (a.symbol < b.symbol ? -1 : 1));
    group.weight = weightOf(group);
  }
  return [...groups.values()];
}
