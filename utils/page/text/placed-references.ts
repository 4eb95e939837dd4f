import type { Reference } from '../../finder/references/found/reference.ts';
import type { DocumentText } from './document-text.ts';
import { elementAround } from './shadow-trees.ts';
import { type Points, pointsOf, rangeBetween } from './text-range.ts';

/** A reference and its place on the page. The same object stands for the same place when the page is read again. */
export interface PlacedReference {
  reference: Reference;
  readonly range: Range;
}

function isBetween(range: Range, [start, startOffset, end, endOffset]: Points): boolean {
  return (
    range.startOffset === startOffset &&
    range.endOffset === endOffset &&
    range.startContainer === start &&
    range.endContainer === end
  );
}

/**
 * Finds the places of references on the page.
 * @param before the places when the page was last read; those that are still right are reused
 */
export function placeReferences(
  content: DocumentText,
  references: readonly Reference[],
  before: readonly PlacedReference[],
): PlacedReference[] {
  const byNode = Map.groupBy(before, ({ range }) => range.startContainer);
  return references.flatMap((reference) => {
    const points = pointsOf(content, reference);
    if (!points) return [];
    const known = byNode
      .get(points[0])
      ?.find((placed) => placed.reference.symbol === reference.symbol && isBetween(placed.range, points));
    if (known) known.reference = reference;
    return [known ?? { reference, range: rangeBetween(points) }];
  });
}

/** The references that are displayed, not in a folded, hidden or transparent part of the page. */
export function displayedOf(placed: readonly PlacedReference[]): PlacedReference[] {
  const known = new Map<Element, boolean>();
  return placed.filter(({ range }) => {
    const element = elementAround(range.startContainer);
    if (!element) return false;
    const isDisplayed =
      known.get(element) ?? element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    known.set(element, isDisplayed);
    return isDisplayed;
  });
}

/** How often each symbol is mentioned on the page, in the order of first mention. */
export function countMentions(references: readonly PlacedReference[]): [symbol: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { reference } of references) counts.set(reference.symbol, (counts.get(reference.symbol) ?? 0) + 1);
  return [...counts];
}
