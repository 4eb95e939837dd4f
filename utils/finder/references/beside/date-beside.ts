import type { Span } from '../../../ground/span.ts';
import { foldForLexicon } from '../characters/characters.ts';
import { months } from '../words/months.ts';
import { dateParts } from '../words/patterns.ts';

const monthOf = new Map(
  months.flatMap((names, index) => names.map((name) => [foldForLexicon(name), index + 1] as const)),
);
/** How far from a reference its date may reach, in UTF-16 code units. */
const reach = 48;
/** "2009年12月18日第64/179号" */
const hanDateBefore = /(\d{4})\s{0,2}年\s{0,2}(\d{1,2})\s{0,2}月\s{0,2}(\d{1,2})\s{0,2}日\s{0,2}第?\s{0,2}$/;

/** The number of a month, 1 to 12, by its name in any of the six languages. */
export const monthNamed = (name: string): number | undefined => monthOf.get(foldForLexicon(name));

/** A printed date as ISO 8601; undefined if there is no such day. */
export function toIsoDate(year: string, month: number | undefined, day: string): string | undefined {
  if (month === undefined || month < 1 || month > 12) return undefined;
  const last = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  if (Number(day) < 1 || Number(day) > last) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The date printed beside a reference, in ISO 8601; undefined if there is none. */
export function dateBeside(text: string, { start, end }: Span): string | undefined {
  const [, day = '', name = '', year = ''] = dateParts.exec(text.slice(end, end + reach)) ?? [];
  if (year !== '') return toIsoDate(year, monthNamed(name), day);
  const [, hanYear = '', hanMonth = '', hanDay = ''] =
    hanDateBefore.exec(text.slice(Math.max(0, start - reach), start)) ?? [];
  return hanYear === '' ? undefined : toIsoDate(hanYear, Number(hanMonth), hanDay);
}
