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
