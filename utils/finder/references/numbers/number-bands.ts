import generated from './number-bands.generated.json' with { type: 'json' };

/** The bands of numbers, column by column: one entry per body, kind, and session or year. */
export interface NumberBandTable {
  series: readonly string[];
  kind: readonly string[];
  session: readonly string[];
  lowest: readonly number[];
  highest: readonly number[];
  /** Years of the first and last date; 0 if no date is known. */
  firstYear: readonly number[];
  lastYear: readonly number[];
}

const table: NumberBandTable = generated;

/** The numbers and years of one body's session or year. */
interface Band {
  lowest: number;
  highest: number;
  firstYear: number;
  lastYear: number;
}

/** What a body adopts under a number. */
export type AdoptedKind = 'resolution' | 'decision';

/** What the catalogue knows of one body's resolutions or decisions. */
interface KnownNumbers {
  bySession: Map<string, Band>;
  /** The latest session or year in the catalogue. */
  latest: number;
}

const known = { resolution: new Map<string, KnownNumbers>(), decision: new Map<string, KnownNumbers>() };
const councilYears: { year: number; lowest: number; highest: number }[] = [];

for (const [at, series] of table.series.entries()) {
  const [kind, session = ''] = [table.kind[at], table.session[at]];
  const [lowest = 0, highest = 0] = [table.lowest[at], table.highest[at]];
  const [firstYear = 0, lastYear = 0] = [table.firstYear[at], table.lastYear[at]];
  const ofKind = known[kind === 'decision' ? 'decision' : 'resolution'];
  const ofBody = ofKind.get(series) ?? { bySession: new Map<string, Band>(), latest: 0 };
  ofKind.set(series, ofBody);
  ofBody.bySession.set(session, { lowest, highest, firstYear, lastYear });
  const count = Number(session);
  if (count > ofBody.latest) ofBody.latest = count;
  if (series === 'S' && kind === 'resolution') councilYears.push({ year: count, lowest, highest });
}

/** Bodies whose resolutions the catalogue holds completely, or nearly so, up to the latest session. */
const complete = new Set(['A', 'S', 'A/HRC', 'E/CN.4']);
/** No body but the Assembly and the Economic and Social Council has adopted more texts at one session. */
const mostElsewhere = 60;
const mostDecisions = 400;
const bandMargin = 12;

/** Whether a text of this number exists, as far as the catalogue knows. */
export function exists(series: string, kind: AdoptedKind, session: string, number: number): 'yes' | 'no' | 'unknown' {
  if (series === 'A/HRC' && kind === 'resolution' && number > mostElsewhere) return 'no';
  // The two Councils' decisions are numbered from 101 or 201 at each session or year.
  if ((series === 'A/HRC' || (series === 'E' && Number(session) > 1977)) && kind === 'decision' && number < 101)
    return 'no';
  const ofBody = known[kind].get(series);
  const band = ofBody?.bySession.get(session);
  if (band !== undefined && number >= band.lowest && number <= band.highest) return 'yes';
  if (series === 'E' && !/^[IVXLC]/.test(session))
    return number > (kind === 'resolution' ? 400 : 700) ? 'no' : 'unknown';
  if (kind === 'decision' || !complete.has(series)) {
    const isMany = number > (kind === 'resolution' ? mostElsewhere : mostDecisions);
    return isMany && series !== 'A' && !/^(?:E?S-)?[IVXLC]/.test(session) ? 'no' : 'unknown';
  }
  const count = Number(session);
  const open = count >= (ofBody?.latest ?? 0);
  if (band === undefined) return open || (series === 'A' && session.includes('-')) ? 'unknown' : 'no';
  if (open) return 'unknown';
  // The catalogue may lack the first or last numbers of a band, so a few beyond its ends are not ruled out.
  return series !== 'S' && number >= band.lowest - bandMargin && number <= band.highest + bandMargin ? 'unknown' : 'no';
}

/** The year in which the Security Council adopted the resolution of this number; undefined if there is none yet. */
export function yearOfCouncilResolution(number: number): number | undefined {
  return councilYears.find(({ lowest, highest }) => number >= lowest && number <= highest)?.year;
}

/**
 * The session at which a body adopted the resolution of this number in that year, where its numbers run through all
 * sessions; undefined if none or more than one fits.
 */
export function sessionAdopting(series: string, number: number, year: number): string | undefined {
  const fitting = [...(known.resolution.get(series)?.bySession ?? [])].filter(
    ([session, { lowest, highest, firstYear, lastYear }]) =>
      /^(?:E?S-)?[IVXLC]+$/.test(session) &&
      number >= lowest &&
      number <= highest &&
      year >= firstYear &&
      year <= lastYear,
  );
  return fitting.length === 1 ? fitting[0]?.[0] : undefined;
}

/** First year of the Assembly's session 1, so that session 65 opens in 2010. */
const assemblyEpoch = 1945;

/** Whether a body's session could have adopted a text in that year; undefined if the catalogue has no dates for it. */
export function couldBeOf(series: string, session: string, year: number): boolean | undefined {
  const count = Number(session);
  if (series === 'A' && count > 0) return year >= assemblyEpoch + count && year <= assemblyEpoch + count + 1;
  if (count > 1900) return year === count;
  const band = known.resolution.get(series)?.bySession.get(session);
  return band === undefined || band.firstYear === 0 ? undefined : year >= band.firstYear && year <= band.lastYear;
}
