import type { DocumentText } from './document-text.ts';

/** Pixels around a line of text that still count as on it. */
const tolerance = 2;

/** A place in the window, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** Which of a range's lines, or of the pieces of a line that is written in both directions, a point lies on. */
export function lineAt(range: Range, { x, y }: Point): number | undefined {
  const line = [...range.getClientRects()].findIndex(
    ({ left, right, top, bottom }) =>
      x >= left - tolerance && x <= right + tolerance && y >= top - tolerance && y <= bottom + tolerance,
  );
  return line === -1 ? undefined : line;
}

/** Where one line of a range lies in the window; all of the range where it has no such line. */
export function rectOfLine(range: Range, line: number | undefined): DOMRect {
  return (line === undefined ? undefined : range.getClientRects()[line]) ?? range.getBoundingClientRect();
}

/** True where a point of the window lies on one of a range's lines. */
export function isOnRange(range: Range, x: number, y: number): boolean {
  return lineAt(range, { x, y }) !== undefined;
}

/** A finder of places in a page's text by nodes. */
export function createNodeIndex(content: DocumentText): (node: Node, offset: number) => number | undefined {
  const starts = new Map<Node, number>(content.fragments.map(({ node, start }) => [node, start]));
  return (node, offset) => {
    const start = starts.get(node);
    return start === undefined ? undefined : start + offset;
  };
}

/** The node and offset of the text nearest to a point of the window, where the browser can say. */
export function caretAt(x: number, y: number): { node: Node; offset: number } | undefined {
  const caret = document.caretPositionFromPoint?.(x, y);
  return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
}
