import { kinshipOf } from '../../anchoring/kinship.ts';
import { longestPassage, type Selector } from '../../anchoring/selector.ts';
import type { Annotation, HighlightColour, NewAnnotation } from '../../annotations/annotation.ts';
import { newIdentifier } from '../../annotations/new-identifier.ts';
import type { DocumentIdentity } from '../../documents/document-identity.ts';
import { Failure } from '../../ground/failure.ts';
import type { Span } from '../../ground/span.ts';
import { ask } from '../../messaging/channels/ask.ts';
import type { CurrentText } from '../text/current-text.ts';
import { rangeOf, spanOf } from '../text/text-range.ts';
import type { PageAnchors } from './page-anchors.ts';
import type { PlacedHighlight } from './placement.ts';

/** Saves highlights and their places. */
export interface HighlightWriter {
  /**
   * Saves a highlight over a range, or changes the colour of the one that already covers exactly this range. Without a
   * colour, that one stays as it is, and a new one is yellow. Undefined if the range covers none of the page's text.
   * @throws Failure
   */
  save(range: Range, colour?: HighlightColour): Promise<Annotation | undefined>;
  /**
   * Moves an annotation to the place that the reader has chosen for it.
   * @returns the selectors that it had before; undefined if the range covers none of the page's text
   * @throws Failure
   */
  move(annotation: Annotation, range: Range): Promise<readonly Selector[] | undefined>;
  /** Moves an annotation back to the place that it had. @throws Failure */
  moveBack(annotation: Annotation, selectors: readonly Selector[]): Promise<void>;
}

/** A new highlight, as it is sent to the store. */
function newHighlight(document: DocumentIdentity, selectors: Selector[], colour: HighlightColour): NewAnnotation {
  const now = Date.now();
  return { id: newIdentifier(now), document, selectors, colour, tags: [], created: now, modified: now };
}

/**
 * Asks the background to save highlights of a page.
 * @param placed returns the highlights that have a place on the page, shown or not
 * @param update places and shows an annotation as it was saved
 */
export function createHighlightWriter(
  current: CurrentText,
  anchors: PageAnchors,
  placed: () => readonly PlacedHighlight[],
  update: (saved: Annotation) => Promise<Annotation>,
): HighlightWriter {
  /** The highlight of this document that covers exactly a span. */
  function highlightOver({ start, end }: Span): Annotation | undefined {
    return placed().find(
      ({ annotation, span }) =>
        kinshipOf(annotation.document, current.identity) === 'same' && span.start === start && span.end === end,
    )?.annotation;
  }

  return {
    async save(range, colour) {
      const span = spanOf(current.content, range);
      if (!span || !rangeOf(current.content, span)) return undefined;
      if (span.end - span.start > longestPassage) throw new Failure('tooLong');
      const identity = current.identifyAgain();
      const existing = highlightOver(span);
      if (existing) {
        if (colour === undefined) return update(existing);
        return update(await ask('changeMark', { id: existing.id, change: { colour } }));
      }
      const selectors = await anchors.describe(current.content.text, span);
      return update(await ask('saveAnnotation', { annotation: newHighlight(identity, selectors, colour ?? 'yellow') }));
    },
    async move({ id, selectors: before }, range) {
      const span = spanOf(current.content, range);
      if (!span) return undefined;
      const selectors = await anchors.describe(current.content.text, span);
      await update(await ask('changeMark', { id, change: { selectors } }));
      return before;
    },
    async moveBack({ id }, selectors) {
      await update(await ask('changeMark', { id, change: { selectors: [...selectors] } }));
    },
  };
}
