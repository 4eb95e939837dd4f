import type { StoredRecord } from '../../utils/finder/catalogue/record.ts';
import { citationColumns } from '../tables/columns.ts';
import { readTable, tablePath } from '../tables/table.ts';
import type { Building } from './records/stored-records.ts';
import { yearOfSession } from './series/members.ts';

type Records = Map<string, Building>;

const readCitations = () => readTable(tablePath('citations'), citationColumns);

/** Adds a record without facts of its own for every text that only citations mention. */
export function addOnlyCited(records: Records): void {
  for (const symbol of readCitations().flatMap(({ citing, cited }) => [citing, cited])) {
    if (!records.has(symbol)) records.set(symbol, { symbol, stored: {}, aliases: [] });
  }
}

/** How many cited texts a summary names; if no more are cited, it names them all. */
const namedCitations = 3;

/**
 * Of the many texts that one cites, those that are cited most; none that only this one cites, and not its own
 * predecessor, which a summary names elsewhere. Among equals the older one comes first.
 */
function mostCited(records: Records, { cites = [], earlierInSeries }: StoredRecord): string[] {
  const others = cites.filter((symbol) => symbol !== earlierInSeries);
  if (others.length <= namedCitations) return [];
  const times = (symbol: string) => records.get(symbol)?.stored.citedBy?.length ?? 0;
  return others
    .filter((symbol) => times(symbol) > 1)
    .sort((a, b) => times(b) - times(a))
    .slice(0, namedCitations);
}

/**
 * Adds each citation to the records of both texts, oldest first: by date, or by year or session if no date is known;
 * texts without any of these come first, so that the last is the most recent. @throws if one has no record
 */
export function linkCitations(records: Records): void {
  for (const { citing, cited } of readCitations()) {
    const from = records.get(citing)?.stored;
    const to = records.get(cited)?.stored;
    if (!from || !to) throw new Error(`There is no record of ${from ? cited : citing}`);
    from.cites = [...(from.cites ?? []), cited];
    to.citedBy = [...(to.citedBy ?? []), citing];
  }
  const age = (symbol: string): string => {
    const stored = records.get(symbol)?.stored;
    return `${stored?.date ?? stored?.year ?? yearOfSession(symbol) ?? ''}\t${symbol}`;
  };
  const oldestFirst = (symbols: string[]) =>
    symbols
      .map((symbol) => [age(symbol), symbol] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, symbol]) => symbol);
  for (const { stored } of records.values()) {
    if (stored.cites) stored.cites = oldestFirst(stored.cites);
    if (stored.citedBy) stored.citedBy = oldestFirst(stored.citedBy);
  }
  for (const { stored } of records.values()) {
    const most = mostCited(records, stored);
    if (most.length > 0) stored.citesMost = most;
  }
}

/** Adds to a draft what it became, and to a resolution its draft, if only the other record says so. */
export function linkDrafts(records: Records): void {
  for (const { symbol, stored } of [...records.values()]) {
    const draft = stored.draft === undefined ? undefined : records.get(stored.draft)?.stored;
    if (draft && !draft.adoptedAs?.includes(symbol)) draft.adoptedAs = [...(draft.adoptedAs ?? []), symbol];
    if (stored.type !== 'draft resolution') continue;
    for (const adopted of stored.adoptedAs ?? []) {
      const resolution = records.get(adopted)?.stored;
      if (resolution && resolution.draft === undefined) resolution.draft = symbol;
    }
  }
}
