import { type BibliographyItem, dateParts, publisher } from './bibliography-item.ts';

/** A value on one line, as the end of the line ends the field. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** An institution as an author. A comma would separate a family name from a given name. */
const institution = (name: string): string => oneLine(name).replace(/ ?[,،，;；] ?/g, ' – ');

/** Documents as RIS: reports whose number (SN) is the symbol. */
export function ris(items: readonly BibliographyItem[]): string {
  return items
    .map((item) => {
      const { symbol, title, body, type, language, address } = item;
      const [year, ...rest] = dateParts(item);
      const date = [year, ...rest.map((part) => String(part).padStart(2, '0')), '', '', ''].slice(0, 4).join('/');
      const fields: readonly (readonly [string, string | undefined])[] = [
        ['TY', 'RPRT'],
        ['AU', body && institution(body)],
        ['TI', title],
        ['SN', symbol],
        ['M3', type],
        ['PB', publisher],
        ['PY', year?.toString()],
        ['DA', year === undefined ? undefined : date],
        ['LA', language],
        ['UR', address],
        ['ER', ''],
      ];
      return fields
        .filter(([, value]) => value !== undefined)
        .map(([tag, value]) => `${tag}  - ${oneLine(value ?? '')}\r\n`)
        .join('');
    })
    .join('\r\n');
}
