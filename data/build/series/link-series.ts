import { parseSymbol } from '../../../utils/finder/symbols/parse-symbol.ts';
import type { Building } from '../records/stored-records.ts';
import { chain, type Step } from './chain.ts';
import { groupTitles } from './group-titles.ts';
import { joinGroups } from './join-groups.ts';
import { seriesMembers } from './members.ts';

type Records = ReadonlyMap<string, Building>;

/** All series of resolutions, each oldest first. */
export function findSeries(records: Records): Step[][] {
  return joinGroups(groupTitles(seriesMembers([...records.values()]))).flatMap(chain);
}

function linkSteps(series: readonly Step[], records: Records): void {
  const newest = series.at(-1)?.chosen.symbol;
  for (const [at, { all }] of series.entries()) {
    const earlier = series[at - 1]?.chosen.symbol;
    const later = series[at + 1]?.chosen.symbol;
    for (const { symbol } of all) {
      const stored = records.get(symbol)?.stored;
      if (!stored) continue;
      delete stored.laterInSeries;
      if (earlier !== undefined) stored.earlierInSeries = earlier;
      if (later !== undefined) stored.laterInSeries = later;
      if (later !== undefined && newest !== undefined) stored.newestInSeries = newest;
    }
  }
}

const sameBody = (first: string, second: string): boolean =>
  parseSymbol(first)?.body?.series === parseSymbol(second)?.body?.series;

/**
 * Writes into each record the one before it, the one after it and the newest of its series. A later resolution that a
 * source names stays if the titles give no series and it is of the same body. Returns the series as symbols.
 */
export function linkSeries(records: Records): string[][] {
  const series = findSeries(records);
  const placed = new Set(series.flatMap((steps) => steps.flatMap(({ all }) => all.map(({ symbol }) => symbol))));
  for (const { symbol, stored } of records.values()) {
    const later = stored.laterInSeries;
    if (later === undefined || placed.has(symbol)) continue;
    if (records.has(later) && sameBody(symbol, later)) stored.newestInSeries = later;
    else delete stored.laterInSeries;
  }
  for (const steps of series) linkSteps(steps, records);
  return series.map((steps) => steps.map(({ chosen }) => chosen.symbol));
}
