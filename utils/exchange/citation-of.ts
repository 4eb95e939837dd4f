import { dateWords } from '../catalogue/summary/date-words.ts';
import type { Description } from '../messaging/description.ts';
import type { Language } from '../references/reference.ts';
import { citationWords } from './citation/citation-words.ts';

/**
 * A document cited as a whole: title, number of the resolution or symbol, date, address; what is not known is left out.
 * A document whose title is not known is said in words.
 * @param address where it can be read
 * @param language of the citation
 */
export function citationOf(
  { symbol, cited, record, decoded }: Description,
  address: string,
  language: Language,
): string {
  const { locale, separator, title: marks } = citationWords[language];
  const titled = record?.title === undefined ? decoded : marks[0] + record.title + marks[1];
  const parts = [
    titled,
    cited,
    cited === symbol ? undefined : symbol,
    record?.date === undefined ? undefined : dateWords(record.date, locale),
    address,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(separator);
}
