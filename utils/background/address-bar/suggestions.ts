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

/** How a browser shows a line: Chromium reads it as XML and can stress parts of it, Firefox takes it as it is. */
type LineForm = 'marked up' | 'plain';

/** Words as a line shows them. What XML can't hold is left out. */
export function lineOf(words: string, form: LineForm): string {
  const printable = words.toWellFormed().replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ');
  return form === 'plain' ? printable : escapeMarkup(printable);
}

/** The line of a symbol: itself, the year, the title or, for want of one, the symbol in words. */
export function suggestionOf(
  known: Pick<Description, 'symbol' | 'record' | 'learnt' | 'decoded'>,
  form: LineForm,
  language: Language,
): Suggestion {
  const { symbol, record, decoded } = known;
  const year = record?.date?.slice(0, 4) ?? record?.year?.toString();
  const title = lineOf(shownTitle(known, [language])?.title ?? decoded, form);
  const name = lineOf(symbol, form);
  const parts =
    form === 'plain' ? [name, year, title] : [`<match>${name}</match>`, year && `<dim>${year}</dim>`, title];
  return { content: symbol, description: parts.filter((part) => part).join(' · ') };
}
