import type { Span } from '../ground/span.ts';
import type { ReadyText } from './ready-text.ts';
import type { Selector } from './selector.ts';
import { selectorOf } from './selector.ts';

/**
 * The paragraph in which a quote stood, in a text that is another language version of its document: the same path leads
 * to it, or to the paragraph around it. Undefined where the quote stood in no numbered paragraph, or the text has none.
 */
export function paragraphPlace({ paragraphs }: ReadyText, selectors: readonly Selector[]): Span | undefined {
  const path = selectorOf(selectors, 'FragmentSelector')?.value;
  const found = path === undefined ? undefined : paragraphs.paragraph(path);
  return found && { start: found.start, end: found.end };
}
