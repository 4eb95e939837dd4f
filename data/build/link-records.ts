import type { StoredRecord } from '../../utils/catalogue/shard-format.ts';
import { parseSymbol } from '../../utils/symbols/parse-symbol.ts';
import { sessionIn, yearIn } from '../../utils/symbols/session.ts';
import { citationColumns } from '../tables/columns.ts';
import { readTable, tablePath } from '../tables/table.ts';
import type { Building } from './stored-records.ts';

type Records = Map<string, Building>;

/** The record of a symbol; one without facts of its own where only others speak of it. */
function recordOf(records: Records, symbol: string): StoredRecord {
  const known = records.get(symbol);
  if (known) return known.stored;
  const stored: StoredRecord = {};
  records.set(symbol, { symbol, stored, aliases: [] });
  return stored;
}

/** Regular sessions of the Assembly open in the year 1945 + session; the Council has held three a year since 2006. */
function yearOfSession(symbol: string): number | undefined {
  const { body, session = '' } = parseSymbol(symbol) ?? {};
  const year = yearIn(session);
  const counted = sessionIn(session);
  if (year !== undefined || counted?.kind !== 'regular') return year;
  if (body?.series === 'A') return 1945 + counted.number;
  return body?.series === 'A/HRC' ? 2006 + Math.floor(counted.number / 3) : undefined;
}

/**
 * Adds who cites whom to the records of both, oldest first: by date, or by year or session where no date is known;
 * what has none of them comes first, so that the last is the most recent.
 */
export function linkCitations(records: Records): void {
  for (const { citing, cited } of readTable(tablePath('citations'), citationColumns)) {
    const from = recordOf(records, citing);
    const to = recordOf(records, cited);
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
}

/** Adds to a draft what it became, and to a resolution its draft, where only the other one says so. */
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

/** Titles shorter than this are said of many things: "Cyprus", "Admission of new members". */
const shortestSeriesTitle = 24;

/** Chains the resolutions of one body that bear the same title, one in a session, from year to year. */
export function linkSeries(records: Records): void {
  const series = new Map<string, { symbol: string; stored: StoredRecord; session: string }[]>();
  for (const { symbol, stored } of records.values()) {
    const parsed = parseSymbol(symbol);
    const { title = '', date } = stored;
    if (parsed?.kind !== 'resolution' || !parsed.body || !date || title.length < shortestSeriesTitle) continue;
    if (stored.titleCut || parsed.body.series === 'S') continue;
    const key = `${parsed.body.series}\t${title.toLowerCase()}`;
    const member = { symbol, stored, session: parsed.session ?? '' };
    series.set(key, [...(series.get(key) ?? []), member]);
  }
  for (const members of series.values()) {
    const single = members
      .filter(({ session }) => members.filter((other) => other.session === session).length === 1)
      .sort((a, b) => ((a.stored.date ?? '') < (b.stored.date ?? '') ? -1 : 1));
    for (const [index, { stored }] of single.entries()) {
      const earlier = single[index - 1]?.symbol;
      const later = single[index + 1]?.symbol;
      if (earlier !== undefined) stored.earlierInSeries = earlier;
      if (later !== undefined) stored.laterInSeries = later;
    }
  }
  for (const { symbol, stored } of [...records.values()]) {
    const later = stored.laterInSeries === undefined ? undefined : records.get(stored.laterInSeries)?.stored;
    if (later && later.earlierInSeries === undefined) later.earlierInSeries = symbol;
  }
}
