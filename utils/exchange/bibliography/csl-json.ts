import { defined } from '../../ground/defined.ts';
import { type BibliographyItem, dateParts, publisher } from './bibliography-item.ts';

/**
 * Documents as CSL-JSON: reports with the symbol as number and the body as author, even resolutions. Of the types that
 * reference managers know, it is the one that has all of these and that styles print with the number; CSL's legislation
 * has neither author nor institution in Zotero.
 */
export function cslJson(items: readonly BibliographyItem[]): string {
  const entries = items.map((item) => {
    const { symbol, title, body, type, language, address } = item;
    const date = dateParts(item);
    return {
      id: symbol,
      type: 'report',
      title,
      number: symbol,
      ...defined({ genre: type, author: body === undefined ? undefined : [{ literal: body }] }),
      publisher,
      ...(date.length > 0 && { issued: { 'date-parts': [date] } }),
      language,
      URL: address,
    };
  });
  return `${JSON.stringify(entries, null, 2)}\n`;
}
