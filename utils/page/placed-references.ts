import type { Reference } from '../references/reference.ts';
import type { PageText } from './page-text.ts';
import { rangeOf } from './text-range.ts';

/** A reference and where it stands on the page. The same object stands for the same place when the page is read again. */
export interface PlacedReference {
  reference: Reference;
  readonly range: Range;
}

function isSamePlace(a: Range, b: Range): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}

/**
 * Finds the places of references on the page.
 * @param before what was placed when the page was last read; what is still there is taken over
 */
export function placeReferences(
  page: PageText,
  references: readonly Reference[],
  before: readonly PlacedReference[],
): PlacedReference[] {
  const byNode = Map.groupBy(before, ({ range }) => range.startContainer);
  return references.flatMap((reference) => {
    const range = rangeOf(page, reference);
    if (!range) return [];
    const known = byNode
      .get(range.startContainer)
      ?.find((placed) => placed.reference.symbol === reference.symbol && isSamePlace(placed.range, range));
    if (known) known.reference = reference;
    return [known ?? { reference, range }];
  });
}

/** True where a range is displayed: in no folded, hidden or transparent part of the page. */
export function isDisplayed(range: Range): boolean {
  const element = range.startContainer.parentElement;
  return element?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ?? false;
}
