import type { DocumentText, Fragment } from './document-text.ts';

/** Pixels around a line of text that still count as part of it. */
const tolerance = 2;

/** A place in the window, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** The index of the line of a range that a point lies on. A line with text in both directions counts as several. */
export function lineAt(range: Range, { x, y }: Point): number | undefined {
  const line = [...range.getClientRects()].findIndex(
    ({ left, right, top, bottom }) =>
      x >= left - tolerance && x <= right + tolerance && y >= top - tolerance && y <= bottom + tolerance,
  );
  return line === -1 ? undefined : line;
}

/** The rectangle of one line of a range in the window; that of the whole range if it has no such line. */
export function rectOfLine(range: Range, line: number | undefined): DOMRect {
  return (line === undefined ? undefined : range.getClientRects()[line]) ?? range.getBoundingClientRect();
}

/** True if a point of the window lies on one of a range's lines. */
export function isOnRange(range: Range, x: number, y: number): boolean {
  return lineAt(range, { x, y }) !== undefined;
}

/** As many places as are looked at one by one. */
const few = 8;

/**
 * The first of many places at a point of the window. Places whose common box is elsewhere are passed over together:
 * on a page of 5,000 references, some twenty boxes are measured in place of 5,000.
 * @param places in the order of the text
 */
export function placeAt<Place extends { readonly range: Range }>(
  places: readonly Place[],
  { x, y }: Point,
): Place | undefined {
  if (places.length <= few) return places.find(({ range }) => isOnRange(range, x, y));
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return undefined;
  const all = new Range();
  all.setStart(first.range.startContainer, first.range.startOffset);
  all.setEnd(last.range.endContainer, last.range.endOffset);
  const { left, right, top, bottom } = all.getBoundingClientRect();
  const isNear = x >= left - tolerance && x <= right + tolerance && y >= top - tolerance && y <= bottom + tolerance;
  if (!isNear) return undefined;
  const middle = places.length >>> 1;
  return placeAt(places.slice(0, middle), { x, y }) ?? placeAt(places.slice(middle), { x, y });
}

/** Returns a function that turns a node and an offset in it into an offset in the page's text. */
export function createNodeIndex(content: DocumentText): (node: Node, offset: number) => number | undefined {
  const fragments = Map.groupBy<Node, Fragment>(content.fragments, ({ node }) => node);
  return (node, offset) => {
    const holds = ({ from = 0, length }: Fragment) => offset >= from && offset <= from + length;
    const fragment = fragments.get(node)?.find(holds);
    return fragment && fragment.start + offset - (fragment.from ?? 0);
  };
}

/** The node and offset of the text nearest to a point of the window, if the browser can tell. */
export function caretAt(x: number, y: number): { node: Node; offset: number } | undefined {
  const caret = document.caretPositionFromPoint?.(x, y);
  return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
}
