import { z } from 'zod';
import { field } from '../../tables/table.ts';
import { cleanSymbol, isAdopted } from '../cleaning/clean-symbol.ts';
import { cleanTitle, titleFlag } from '../cleaning/clean-title.ts';
import type { Facts, Refusal, ResolutionRow } from './facts.ts';

/** What all kinds of files have in common; everything as written in the file. */
export interface RawFacts {
  line: number;
  source: string;
  symbol: string;
  title?: string | undefined;
  date?: string | undefined;
  adoption?: string | undefined;
  votes?: readonly [yes: string, no: string, abstain: string, absent: string] | undefined;
  others?: Partial<ResolutionRow>;
}

/** No body has ever had more members. */
const mostMembers = 193;
const isDate = (text: string): boolean => z.iso.date().safeParse(text).success;

/** The columns that have a value, so that an empty one overwrites nothing. */
const known = (row: Partial<ResolutionRow>): Partial<ResolutionRow> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''));

function problemOf({ symbol, date = '', votes = ['', '', '', ''] }: RawFacts): string | undefined {
  const canonical = cleanSymbol(symbol);
  if (canonical === undefined || !isAdopted(canonical))
    return `"${symbol.slice(0, 80)}" is not the symbol of a resolution or decision`;
  if (date !== '' && !isDate(date)) return `"${date.slice(0, 40)}" is not a date`;
  const wrong = votes.find((vote) => !/^\d{0,3}$/.test(vote));
  if (wrong !== undefined) return `"${wrong.slice(0, 40)}" is not a number of votes`;
  const total = votes.reduce((sum, vote) => sum + Number(vote), 0);
  return total > mostMembers ? `${total} votes are more than there are members` : undefined;
}

/** Facts that fit the table, or the reason why they are refused. */
function cleanFacts(raw: RawFacts): Facts | Refusal {
  const reason = problemOf(raw);
  if (reason !== undefined) return { line: raw.line, reason };
  const { line, source, date = '', others = {} } = raw;
  const title = cleanTitle(raw.title?.replace(/ ?: (?:resolution|decision) ?\/.*$/, ''));
  const [yes, no, abstain, absent] = raw.votes ?? ['', '', '', ''];
  const adoption = yes !== '' ? 'vote' : (raw.adoption ?? '');
  return {
    line,
    row: {
      ...known({
        title,
        title_from: title === '' ? '' : source,
        title_flag: titleFlag(title),
        date,
        date_from: date === '' ? '' : source,
        adoption,
        adoption_from: adoption === '' ? '' : source,
        yes,
        no,
        abstain,
        absent,
        ...Object.fromEntries(Object.entries(others).map(([column, value]) => [column, field(value)])),
      }),
      symbol: cleanSymbol(raw.symbol) ?? '',
    },
  };
}

/** Cleans all facts, and separates those that are refused. */
export function cleanAll(raws: readonly RawFacts[]): { facts: Facts[]; refused: Refusal[] } {
  const facts: Facts[] = [];
  const refused: Refusal[] = [];
  for (const raw of raws) {
    const cleaned = cleanFacts(raw);
    if ('row' in cleaned) facts.push(cleaned);
    else refused.push(cleaned);
  }
  return { facts, refused };
}
