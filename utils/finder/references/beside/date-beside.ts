import type { Span } from '../../../ground/span.ts';
import { foldForLexicon } from '../characters/characters.ts';
import { months } from '../words/months.ts';

const monthOf = new Map(
  months.flatMap((names, index) => names.map((name) => [foldForLexicon(name), index + 1] as const)),
);
const reach = 48;
/** "of 18 December 2009", "du 1er mai 1974", "de 16 de diciembre de 1966", "от 3 марта 2008 года", "المؤرخ 16 شباط/فبراير 1946". */
const after =
  /^[\s\p{L}]{0,6}[,،)]?\s{0,2}(?:of|dated|du|en date du|de|de fecha|от|المؤرخ|المؤرخة)\s{1,2}(\d{1,2})(?:er)?\.?\s(?:de\s)?(\p{L}{3,12}(?: \p{L}{3,7})?)(?:\/\p{L}{3,12})?\.?\s(?:de\s|del\s)?(\d{4})/u;
/** 2009年12月18日第64/179号 */
const before = /(\d{4})\s{0,2}年\s{0,2}(\d{1,2})\s{0,2}月\s{0,2}(\d{1,2})\s{0,2}日\s{0,2}第?\s{0,2}$/;

/** The number of a month, 1 to 12, by its name in any of the six languages. */
export const monthNamed = (name: string): number | undefined => monthOf.get(foldForLexicon(name));

/** A printed date as ISO 8601; undefined where it is none. */
export function toIsoDate(year: string, month: number | undefined, day: string): string | undefined {
  if (month === undefined || month < 1 || month > 12) return undefined;
  const last = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  if (Number(day) < 1 || Number(day) > last) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The date printed beside a reference, ISO 8601; undefined if there is none. */
export function dateBeside(text: string, { start, end }: Span): string | undefined {
  const [, day = '', name = '', year = ''] = after.exec(text.slice(end, end + reach)) ?? [];
  if (year !== '') return toIsoDate(year, monthNamed(name), day);
  const [, hanYear = '', hanMonth = '', hanDay = ''] = before.exec(text.slice(Math.max(0, start - reach), start)) ?? [];
  return hanYear === '' ? undefined : toIsoDate(hanYear, Number(hanMonth), hanDay);
}
