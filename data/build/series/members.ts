import { parseSymbol } from '../../../utils/finder/symbols/parse-symbol.ts';
import { sessionIn, yearIn } from '../../../utils/finder/symbols/session.ts';
import type { Building } from '../records/stored-records.ts';

/** A resolution that may stand in a series. */
export interface Member {
  symbol: string;
  title: string;
  /** Series symbol of the body. */
  body: string;
  /** Session or year; what one adopts twice in it is one step of the series. */
  session: string;
  /** Year of adoption. */
  year: number;
  /** ISO date; the end of the year where the day is not known. */
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

/** Titles of what is done once for each it names, and of what says nothing by itself. */
const neverAgain =
  /^(?:admission of (?!new members)|observer status for|request for an advisory|resolutions? adopted|question considered)/i;

/** How much of a cut title must be left to find the whole one by it, in characters. */
const longEnough = 40;

/** For titles that the sources cut off, the latest whole title of the same body that begins so; no other is used. */
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

/** The resolutions whose title and time are known, each with what places it in a series. */
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
