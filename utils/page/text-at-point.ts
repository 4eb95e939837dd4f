import type { PageText } from './page-text.ts';

/** Pixels around a line of text that still count as on it. */
const tolerance = 2;

/** True where a point of the window lies on one of a range's lines. */
export function isOnRange(range: Range, x: number, y: number): boolean {
  for (const { left, right, top, bottom } of range.getClientRects()) {
    if (x >= left - tolerance && x <= right + tolerance && y >= top - tolerance && y <= bottom + tolerance) return true;
  }
  return false;
}

/** A finder of places in a page's text by nodes. */
export function createNodeIndex(page: PageText): (node: Node, offset: number) => number | undefined {
  const starts = new Map<Node, number>(page.fragments.map(({ node, start }) => [node, start]));
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
