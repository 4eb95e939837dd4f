import { selectorOf } from '../anchoring/selector.ts';
import type { Annotation } from './annotation.ts';

/** The words that a highlight covers, as a reader sees them: without the marks that part footnotes from the text. */
export function quoteOf({ selectors }: Pick<Annotation, 'selectors'>): string {
  const quote = selectorOf(selectors, 'TextQuoteSelector')?.exact ?? '';
  return readable(quote);
}

/** A stretch of a page's text in one line. */
export function readable(text: string): string {
  return text.replaceAll('\u200b', '').replace(/\s+/g, ' ').trim();
}
