import { cached } from './cached.ts';

const longDates = cached((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));

/** The UN writes months in Arabic with two names, the Levantine and the Gregorian. */
const arabicMonths = ['ar-LB', 'ar-EG'].map(
  (locale) => new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }),
);

/** An ISO 8601 date in the words of a locale: "21 December 2010". */
export function dateWords(iso: string, locale: string): string {
  const date = new Date(iso);
  if (!locale.startsWith('ar')) {
    const words = longDates(locale).format(date);
    // `Intl` abbreviates the word for year in Russian; the UN writes it out.
    return words.replace(/\sг\.$/, ' года');
  }
  const month = arabicMonths.map((names) => names.format(date)).join('/');
  return `${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`;
}
