import type { Description } from '../descriptions/description.ts';
import { dateWords } from '../finder/catalogue/summary/date-words.ts';
import type { Language } from '../ground/language.ts';
import { isTitledElsewhere } from '../learnt/shown-title.ts';
import { citationWords } from './citation/words/tables.ts';

/**
 * A document cited as a whole: title, number of the resolution or symbol, date, address; what is unknown is left out. A
 * title that was learnt from another document is left out too, as a copied citation would not say where it came from.
 * Without a title, the symbol in words stands in its place.
 * @param address where it can be read
 * @param language of the citation
 */
export function citationOf(description: Description, address: string, language: Language): string {
  const { symbol, cited, record, decoded } = description;
  const { locale, separator, title: marks } = citationWords[language];
  const title = isTitledElsewhere(description) ? undefined : record?.title;
  const titled = title === undefined ? decoded : marks[0] + title + marks[1];
  const parts = [
    titled,
    cited,
    cited === symbol ? undefined : symbol,
    record?.date === undefined ? undefined : dateWords(record.date, locale),
    address,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(separator);
}
