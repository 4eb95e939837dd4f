import type { Span } from '../../ground/span.ts';
import { TextCollector } from './text-collector.ts';
import { boundaryOf, isMark, isSkipped, styledBoundaryOf } from './text-elements.ts';

/** The text of one node and its place in the page's text. */
export interface Fragment {
  node: Text;
  start: number;
  length: number;
}

/** The text of a page as one string, and the nodes that it is from, in the same order. */
export interface PageText {
  text: string;
  fragments: readonly Fragment[];
  /** Superscript marks with their separators: text, but not part of the sentence. */
  marks: readonly Span[];
}

function cross(collector: TextCollector, element: Element): void {
  const boundary = boundaryOf(element);
  if (boundary === '') collector.crossDoubtful(() => styledBoundaryOf(element));
  else collector.cross(boundary);
}

/**
 * Reads the text under a node as one string: block boundaries and `<br>` become line breaks, table cells are parted by
 * tabs, code, form fields, editable parts and the extension's own surfaces are left out. Text that is not displayed is
 * read like any other, so that the string does not change when a part of the page is folded.
 */
export function readPageText(root: Node): PageText {
  const collector = new TextCollector();
  const fragments: Fragment[] = [];
  let preformatted = 0;

  function enter(element: Element): void {
    cross(collector, element);
    if (element.localName === 'pre') preformatted++;
    if (isMark(element)) collector.beginMark();
  }

  function leave(element: Element): void {
    if (isMark(element)) collector.endMark();
    if (element.localName === 'pre') preformatted--;
    cross(collector, element);
  }

  let node: Node = root;
  while (true) {
    const element = node instanceof Element && !isSkipped(node) ? node : undefined;
    if (node instanceof Text) {
      const start = collector.take(node.data, preformatted > 0);
      if (start !== undefined) fragments.push({ node, start, length: node.data.length });
    }
    if (element) enter(element);
    if (element?.firstChild) {
      node = element.firstChild;
      continue;
    }
    if (element) leave(element);
    // Up to the nearest ancestor that has something after it.
    while (node !== root && !node.nextSibling && node.parentNode) {
      node = node.parentNode;
      if (node instanceof Element) leave(node);
    }
    if (node === root || !node.nextSibling) break;
    node = node.nextSibling;
  }
  return { text: collector.text, fragments, marks: collector.marks };
}
