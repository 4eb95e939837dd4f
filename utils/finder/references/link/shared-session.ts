import { monthNamed } from '../beside/date-beside.ts';
import { exists } from '../numbers/number-bands.ts';
import type { ScannedNumber } from '../numbers/scanned-number.ts';
import { listedBefore } from '../words/patterns.ts';
import type { Link } from './links.ts';

const mostShared = 6;
/** How far before a number the one that shares its session may begin, in UTF-16 code units. */
const reach = 24;

/**
 * The numbers before a linked one that share its session or year, nearest first: "1883 and 1889 (XVIII)",
 * "476 and 478 (1980)".
 */
export function sharingSession(text: string, { head, token }: Link): ScannedNumber[] {
  const { number } = token;
  if (head === undefined || (number.form !== 'roman' && number.form !== 'year')) return [];
  const shared: ScannedNumber[] = [];
  const series = number.form === 'year' ? 'S' : 'A';
  for (let start = token.start; shared.length < mostShared; ) {
    const printed = listedBefore.exec(text.slice(Math.max(0, start - reach), start));
    const digits = printed?.[1];
    if (printed === null || digits === undefined) break;
    if (exists(series, 'resolution', number.session, Number(digits)) !== 'yes') break;
    const at = start - printed[0].length + printed[0].indexOf(digits);
    if (at < head.end && head.script !== 'han') break;
    // "of 21 December 1965 and 1962 (XVIII)": the year of a date.
    if (monthNamed(wordBefore(text.slice(Math.max(0, at - 16), at))) !== undefined) break;
    shared.push({ ...number, start: at, end: at + digits.length, number: Number(digits), parts: [] });
    start = at;
  }
  return shared;
}

/** The word at the end of a text, with a blank behind it; empty if there is none. */
const wordBefore = (text: string): string => (/\s$/.test(text) ? (text.trimEnd().split(/\P{L}/u).at(-1) ?? '') : '');
