import { dateWords } from '../../utils/finder/catalogue/summary/date-words.ts';

/**
 * An ISO date in words, as the summaries write it. A year, or a year and month, stays as exact as it is; what is not a
 * date is returned unchanged.
 * @param date `2010-12-21`, `2010-12` or `2010`
 */
export function formatDate(date: string, language: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  if (Number.isNaN(moment.getTime())) return date;
  if (day !== undefined) return dateWords(date, language);
  return new Intl.DateTimeFormat(language, { timeZone: 'UTC', year: 'numeric', month: 'long' }).format(moment);
}
