import { selectorOf } from '../anchoring/selector.ts';
import type { Annotation } from './annotation.ts';

/** The words that a highlight covers, as a reader sees them; empty if it has no quote. */
export function quoteOf({ selectors }: Pick<Annotation, 'selectors'>): string {
  const quote = selectorOf(selectors, 'TextQuoteSelector')?.exact ?? '';
  return inOneLine(quote);
}

/** A stretch of a page's text in one line, without the invisible marks that set footnotes apart. */
export function inOneLine(text: string): string {
  return text.replaceAll('\u200b', '').replace(/\s+/g, ' ').trim();
}
