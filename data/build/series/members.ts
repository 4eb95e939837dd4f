import { parseSymbol } from '../../../utils/finder/symbols/parse-symbol.ts';
import { sessionIn, yearIn } from '../../../utils/finder/symbols/session.ts';
import type { Building } from '../records/stored-records.ts';

/** A resolution that may belong to a series. */
export interface Member {
  symbol: string;
  title: string;
  /** Series symbol of the body. */
  body: string;
  /** Session or year; all that a body adopts in it under one title is one step of the series. */
  session: string;
  /** Year of adoption. */
  year: number;
  /** ISO date; the end of the year if the day is not known. */
  when: string;
  /** Symbol without the letters of a part. */
  base: string;
}

/** Regular sessions of the Assembly open in the year 1945 + session; the Council has held three a year since 2006. */
export function yearOfSession(symbol: string): number | undefined {
  const { body, session = '' } = parseSymbol(symbol) ?? {};
  const year = yearIn(session);
  const counted = sessionIn(session);
  if (year !== undefined || counted?.kind !== 'regular') return year;
  if (body?.series === 'A') return 1945 + counted.number;
  return body?.series === 'A/HRC' ? 2006 + Math.floor(counted.number / 3) : undefined;
}

/** Titles of what is done once for each subject, and titles that say nothing by themselves. */
const neverAgain =
  /^(?:admission of (?!new members)|observer status for|request for an advisory|resolutions? adopted|question considered)/i;

/** How many characters of a cut title must be left to find the whole one by them. */
const longEnough = 40;

/** Finds the whole of a title that the sources cut off: the latest of the same body that begins with it. */
function wholeTitles(records: readonly Building[]): (title: string, body: string) => string | undefined {
  const whole = records.flatMap(({ symbol, stored: { title, titleCut, date = '' } }) =>
    title === undefined || titleCut ? [] : [{ title, date, body: parseSymbol(symbol)?.body?.series }],
  );
  whole.sort((a, b) => (a.date < b.date ? 1 : -1));
  return (title, body) => {
    const beginning = title.replace(/\s?\S*(?:…|\.\.\.)$/, '').toLowerCase();
    if (beginning.length < longEnough) return undefined;
    return whole.find((one) => one.body === body && one.title.toLowerCase().startsWith(beginning))?.title;
  };
}

/** The resolutions whose title and date are known, each with what decides its place in a series. */
export function seriesMembers(records: readonly Building[]): Member[] {
  const members: Member[] = [];
  const wholeTitle = wholeTitles(records);
  for (const { symbol, stored } of records) {
    const { title: given, titleCut, date } = stored;
    const parsed = parseSymbol(symbol);
    if (parsed?.kind !== 'resolution' || !parsed.body || given === undefined || neverAgain.test(given)) continue;
    const body = parsed.body.series;
    const title = titleCut ? wholeTitle(given, body) : given;
    const year = date === undefined ? yearOfSession(symbol) : Number(date.slice(0, 4));
    if (year === undefined || title === undefined) continue;
    members.push({
      symbol,
      title,
      body,
      // The Security Council has no sessions: each of its resolutions is a step of its own.
      session: body === 'S' ? symbol : (parsed.session ?? String(year)),
      year,
      when: date ?? `${year}-12-31`,
      base: parsed.letters === undefined ? symbol : symbol.slice(0, -parsed.letters.length),
    });
  }
  return members;
}
