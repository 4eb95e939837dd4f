import type { DocumentIdentity } from '../documents/document-identity.ts';
import type { Span } from '../ground/span.ts';
import { type Anchored, anchor } from './anchor.ts';
import { choice } from './floors/floors.ts';
import { kinshipOf } from './kinship.ts';
import { latinLength } from './latin-length.ts';
import type { ReadyText } from './ready-text.ts';
import { type Selector, selectorOf } from './selector.ts';

/** What is anchored: selectors, and the document that they were made in. */
export interface Marked {
  document: DocumentIdentity;
  selectors: readonly Selector[];
}

/** Where an annotation is on a page, whatever document the page is. */
export type PageAnchored =
  | Anchored
  /** Made in another language version: the span is the paragraph that it was made in. */
  | { verdict: 'otherLanguage'; span: Span }
  /** It belongs to another document or language version, and says nothing about this page. */
  | { verdict: 'elsewhere' };

/**
 * The paragraph in which a quote stood, in another language version of its document: the one with the same path, or the
 * paragraph around it. Undefined if the quote stood in no numbered paragraph, or the text has none.
 */
export function paragraphPlace({ paragraphs }: ReadyText, selectors: readonly Selector[]): Span | undefined {
  const path = selectorOf(selectors, 'FragmentSelector')?.value;
  const found = path === undefined ? undefined : paragraphs.paragraph(path);
  return found && { start: found.start, end: found.end };
}

/** Anchors an annotation in a page by what the page is: identity first, then the words, or the paragraph alone. */
export function anchorInPage(ready: ReadyText, page: DocumentIdentity, annotation: Marked): PageAnchored {
  const { document, selectors } = annotation;
  const kinship = kinshipOf(document, page);
  if (kinship === 'same') return anchor(ready, selectors);
  if (kinship === 'otherLanguage') {
    const span = paragraphPlace(ready, selectors);
    return span ? { verdict: 'otherLanguage', span } : { verdict: 'elsewhere' };
  }
  const quote = selectorOf(selectors, 'TextQuoteSelector');
  if (!quote || latinLength(quote.exact) < choice.quotedElsewhere) return { verdict: 'elsewhere' };
  // A quoted passage has another context: its own words must do, and occur in one place only.
  const anchored = anchor(ready, [{ ...quote, prefix: '', suffix: '' }]);
  return anchored.verdict === 'exact' ? anchored : { verdict: 'elsewhere' };
}
