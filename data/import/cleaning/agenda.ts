import { cleanSymbol } from './clean-symbol.ts';
import { cleanTitle } from './clean-title.ts';

/** An item of an agenda: the document that is the agenda, the item's number, its title. Empty if not stated. */
interface AgendaItem {
  doc?: string | undefined;
  item?: string | undefined;
  title: string;
}

/** Agenda items as one field: "A/65/251 105 Title | A/65/251 28 Title"; a hyphen if a part is not stated. */
export function agendaField(items: readonly AgendaItem[]): string {
  const titled = items.filter(({ title }) => cleanTitle(title) !== '');
  const texts = titled.map(({ doc = '', item = '', title }) => {
    const number = item.replace(/\s/g, '');
    return `${cleanSymbol(doc) ?? '-'} ${/^\d/.test(number) ? number : '-'} ${cleanTitle(title).replaceAll('|', '/')}`;
  });
  return [...new Set(texts)].join(' | ');
}

/** The items in a note of the library: "A/55/251 158 - Title. - SUBJECT - Additional sponsors: … (A/55/608)". */
export function agendaInNote(note: string): AgendaItem[] {
  return note.split(/, (?=[AE]\/\S+ )/).map((entry) => {
    const [place = '', title = ''] = entry.split(' - ');
    const [doc, ...rest] = place.trim().split(' ');
    const isSubject = title === title.toUpperCase();
    return { doc, item: rest.at(-1)?.replace(/\[.*\]$/, ''), title: isSubject ? '' : title };
  });
}
