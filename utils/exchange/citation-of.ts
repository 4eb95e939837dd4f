import type { Description } from '../descriptions/description.ts';
import { dateWords } from '../finder/catalogue/summary/date-words.ts';
import type { Language } from '../ground/language.ts';
import { citationWords } from './citation/words/tables.ts';

/**
 * A document cited as a whole: title, number of the resolution or symbol, date, address; what is not known is left out,
 * and so is a title that was learnt from another document: a copied citation does not say where it has it from. A
 * document without a title is said in words.
 * @param address where it can be read
 * @param language of the citation
 */
export function citationOf(
  { symbol, cited, record, decoded, learnt }: Description,
  address: string,
  language: Language,
): string {
  const { locale, separator, title: marks } = citationWords[language];
  const isCalledSoElsewhere = learnt?.title !== undefined && learnt.title !== record?.symbol;
  const title = isCalledSoElsewhere ? undefined : record?.title;
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
