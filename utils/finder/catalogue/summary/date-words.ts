import { cached } from './cached.ts';

const longDates = cached((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));

/** Months as the Organization writes them in Arabic: by their Levantine and by their Gregorian name. */
const arabicMonths = ['ar-LB', 'ar-EG'].map(
  (locale) => new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }),
);

/** An ISO date in words of a locale: "21 December 2010". */
export function dateWords(iso: string, locale: string): string {
  const date = new Date(iso);
  if (!locale.startsWith('ar')) {
    const words = longDates(locale).format(date);
    // Russian dates end in the abbreviation of a word that the Organization writes out.
    return words.replace(/\sг\.$/, ' года');
  }
  const month = arabicMonths.map((names) => names.format(date)).join('/');
  return `${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`;
}
