import type { DocumentIdentity } from '../documents/document-identity.ts';
import type { Span } from '../ground/span.ts';
import { anchor } from './anchor.ts';
import type { ChangedNumber } from './changed-numbers.ts';
import { kinshipOf } from './kinship.ts';
import { lettersWorth } from './letters-worth.ts';
import { paragraphPlace } from './paragraph-place.ts';
import type { ReadyText } from './ready-text.ts';
import { type Selector, selectorOf } from './selector.ts';

/** What is anchored: selectors, and the document that they were made in. */
export interface Marked {
  document: DocumentIdentity;
  selectors: readonly Selector[];
}

/** Where an annotation stands on a page, whatever document the page is. */
export type PageAnchored =
  | { verdict: 'exact'; span: Span }
  | { verdict: 'fuzzy'; span: Span; changed: ChangedNumber[] }
  /** Made in another language version: the span is the paragraph that it was made in. */
  | { verdict: 'otherLanguage'; span: Span }
  | { verdict: 'ambiguous'; spans: Span[] }
  | { verdict: 'orphaned' }
  /** It belongs to another document or language version, and says nothing about this page. */
  | { verdict: 'elsewhere' };

/** What a passage is worth, in letters, that another document must quote word for word to show its highlight. */
const quotedLength = 60;

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
  if (!quote || lettersWorth(quote.exact) < quotedLength) return { verdict: 'elsewhere' };
  // Quoted alone, the passage has another context: its own words must do, and stand in one place only.
  const anchored = anchor(ready, [{ ...quote, prefix: '', suffix: '' }]);
  return anchored.verdict === 'exact' ? anchored : { verdict: 'elsewhere' };
}
