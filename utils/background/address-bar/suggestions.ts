import type { Description } from '../../descriptions/description.ts';
import { escapeMarkup } from '../../exchange/escape-markup.ts';
import type { Language } from '../../ground/language.ts';
import { shownTitle } from '../../learnt/shown-title.ts';

/** A line under the address bar. */
interface Suggestion {
  /** What is opened: a symbol. */
  content: string;
  description: string;
}

/** How a browser reads a line: Chromium parses it as XML and can emphasise parts of it, Firefox shows it as it is. */
type LineFormat = 'marked up' | 'plain';

/** Text in the format of a line. Characters that XML can't contain become spaces. */
export function formatLine(words: string, format: LineFormat): string {
  const printable = words.toWellFormed().replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ');
  return format === 'plain' ? printable : escapeMarkup(printable);
}

/** The line of a symbol: itself, the year, and the title or, if there is none, the symbol in words. */
export function suggestionOf(
  known: Pick<Description, 'symbol' | 'record' | 'learnt' | 'decoded'>,
  format: LineFormat,
  language: Language,
): Suggestion {
  const { symbol, record, decoded } = known;
  const year = record?.date?.slice(0, 4) ?? record?.year?.toString();
  const title = formatLine(shownTitle(known, [language])?.title ?? decoded, format);
  const name = formatLine(symbol, format);
  const parts =
    format === 'plain' ? [name, year, title] : [`<match>${name}</match>`, year && `<dim>${year}</dim>`, title];
  return { content: symbol, description: parts.filter((part) => part).join(' · ') };
}
