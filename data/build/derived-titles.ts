import { parseSymbol } from '../../utils/finder/symbols/parse-symbol.ts';
import type { Building } from './records/stored-records.ts';

type Records = ReadonlyMap<string, Building>;

/** The symbol without the letters of a part; undefined for a whole. */
function baseOf(symbol: string): string | undefined {
  const letters = parseSymbol(symbol)?.letters;
  return letters === undefined ? undefined : symbol.slice(0, -letters.length);
}

/** The title that all parts share: the whole title, or what precedes the colon if they differ after it. */
function commonTitle(titles: readonly string[]): string | undefined {
  const [first = ''] = titles;
  if (titles.every((title) => title === first)) return first || undefined;
  const headings = new Set(titles.map((title) => title.split(': ')[0] ?? ''));
  return headings.size === 1 && titles.every((title) => title.includes(': ')) ? [...headings][0] : undefined;
}

/** What a part without a title shares with the other parts: their common title, or what precedes the colon in the only one. */
const titleOfOthers = (titles: readonly string[]): string | undefined =>
  titles.length === 1 ? titles[0]?.split(': ')[0] : commonTitle(titles);

const isUntitled = ({ symbol, stored }: Building): boolean =>
  stored.title === undefined && ['resolution', 'decision'].includes(parseSymbol(symbol)?.kind ?? '');

/**
 * Gives each resolution without a title the title of its draft, of the whole that it is part of, of its parts, of the
 * resolution that took its place, or of the other parts of the same whole; `titleSource` says which.
 */
export function takeOverTitles(records: Records): void {
  const parts = new Map<string, string[]>();
  for (const { symbol, stored } of records.values()) {
    const base = baseOf(symbol);
    if (base !== undefined && stored.title !== undefined) parts.set(base, [...(parts.get(base) ?? []), stored.title]);
  }
  const take = (building: Building, from: string | undefined, words: string) => {
    const source = from === undefined ? undefined : records.get(from)?.stored;
    if (!isUntitled(building) || source?.title === undefined || source.titleSource?.startsWith('Title of ')) return;
    building.stored.title = source.title;
    if (source.titleCut) building.stored.titleCut = true;
    building.stored.titleSource = `Title of ${words} ${from}`;
  };
  for (const building of records.values()) {
    const { symbol, stored } = building;
    take(building, stored.draft, 'the draft');
    take(building, baseOf(symbol), 'the whole resolution');
    const common = commonTitle(parts.get(symbol) ?? []);
    if (isUntitled(building) && common !== undefined) {
      stored.title = common;
      stored.titleSource = 'Title of its parts';
    }
    take(building, stored.laterInSeries, 'the later resolution');
    const shared = titleOfOthers(parts.get(baseOf(symbol) ?? '') ?? []);
    if (isUntitled(building) && shared !== undefined) {
      stored.title = shared;
      stored.titleSource = 'Title of other parts of the resolution';
    }
  }
}

/** Gives each resolution that still has no title the title of its agenda item. */
export function takeAgendaTitles(records: Records): void {
  for (const building of records.values()) {
    const { stored } = building;
    if (!isUntitled(building) || stored.agenda === undefined) continue;
    stored.title = stored.agenda;
    stored.titleSource = 'Title of the agenda item';
  }
}
