import type { Span } from '../../ground/span.ts';
import type { DocumentText, Fragment } from './document-text.ts';

/** How many of the places, sorted by their start, start at or before `offset`. */
export function countUpTo(starts: readonly { start: number }[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Two points in a document, each a node and an offset in it. */
export type Points = readonly [start: Text, startOffset: number, end: Text, endOffset: number];

/** The ends of a span as points in the document, or undefined if none of its text is there. */
export function pointsOf(content: DocumentText, { start, end }: Span): Points | undefined {
  let first: Fragment | undefined = content.fragments[countUpTo(content.fragments, start) - 1];
  let startOffset = first ? start - first.start : 0;
  if (!first || startOffset >= first.length) {
    // The span begins between two nodes.
    first = content.fragments[countUpTo(content.fragments, start)];
    startOffset = 0;
  }
  const last = content.fragments[countUpTo(content.fragments, end - 1) - 1];
  if (!first || !last || first.start > last.start) return undefined;
  const endOffset = Math.min(end - last.start, last.length);
  // The page may have changed since its text was read.
  if (startOffset > first.node.length || endOffset > last.node.length) return undefined;
  // No range reaches from one shadow tree into another.
  if (first !== last && first.node.getRootNode() !== last.node.getRootNode()) return undefined;
  return [first.node, startOffset, last.node, endOffset];
}

/** A live range between two points. */
export function rangeBetween([start, startOffset, end, endOffset]: Points): Range {
  const range = new Range();
  range.setStart(start, startOffset);
  range.setEnd(end, endOffset);
  return range;
}

/** A live range over a span of the page's text, or undefined if the page has changed since. */
export function rangeOf(content: DocumentText, span: Span): Range | undefined {
  const points = pointsOf(content, span);
  return points && rangeBetween(points);
}

/** The span of the page's text that a range covers, without white space at its ends; undefined if it covers none. */
export function spanOf(content: DocumentText, range: Range): Span | undefined {
  const covered = content.fragments.filter(({ node }) => range.intersectsNode(node));
  const first = covered[0];
  const last = covered.at(-1);
  if (!first || !last) return undefined;
  let start = first.node === range.startContainer ? first.start + range.startOffset : first.start;
  let end = last.node === range.endContainer ? last.start + range.endOffset : last.start + last.length;
  while (start < end && /\s/.test(content.text.charAt(start))) start++;
  while (end > start && /\s/.test(content.text.charAt(end - 1))) end--;
  return start < end ? { start, end } : undefined;
}
