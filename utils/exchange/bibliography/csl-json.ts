import { type BibliographyItem, dateParts, publisher } from './bibliography-item.ts';

/**
 * Documents as CSL-JSON. They are reports with their symbol as the number and their body as the author, resolutions
 * too: of the types that reference managers know it is the one that has all of these, and that styles print with the
 * number; CSL's legislation has neither author nor institution in Zotero.
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
      ...(type !== undefined && { genre: type }),
      ...(body !== undefined && { author: [{ literal: body }] }),
      publisher,
      ...(date.length > 0 && { issued: { 'date-parts': [date] } }),
      language,
      URL: address,
    };
  });
  return `${JSON.stringify(entries, null, 2)}\n`;
}
