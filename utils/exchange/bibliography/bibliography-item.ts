import type { Description } from '../../descriptions/description.ts';
import { defined } from '../../ground/defined.ts';
import type { Language } from '../../ground/language.ts';

/** A document as a bibliography lists it. */
export interface BibliographyItem {
  symbol: string;
  title: string;
  /** Name of the body that adopted or published it. */
  body?: string;
  /** "Resolution", "Decision", "report" … */
  type?: string;
  /** ISO date, or the year alone. */
  date?: string;
  language: Language;
  address: string;
}

const typeOf = ({ record }: Description): string | undefined => {
  if (record?.kind === 'resolution') return 'Resolution';
  return record?.kind === 'decision' ? 'Decision' : record?.type;
};

/**
 * A document for a bibliography, from what the catalogue knows about it; without a title, the symbol in words stands in
 * its place.
 * @param language of the version that is listed
 * @param address where it can be read
 */
export function bibliographyItem(description: Description, language: Language, address: string): BibliographyItem {
  const { symbol, record, decoded, body } = description;
  const date = record?.date ?? record?.year?.toString();
  return {
    symbol,
    title: record?.title ?? decoded,
    ...defined({ body: body?.name, type: typeOf(description), date }),
    language,
    address,
  };
}

/** The publisher of every document. */
export const publisher = 'United Nations';

/** Year, month and day of an item's date, as far as known. */
export const dateParts = ({ date = '' }: BibliographyItem): number[] => date.split('-').map(Number).filter(Boolean);
