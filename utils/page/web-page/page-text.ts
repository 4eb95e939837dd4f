import type { DocumentText, Fragment } from '../text/document-text.ts';
import { isSkipped } from '../text/left-out.ts';
import { boundaryOf, isMark, styledBoundaryOf } from './boundaries.ts';
import { TextCollector } from './text-collector.ts';

function cross(collector: TextCollector, element: Element): void {
  const boundary = boundaryOf(element);
  if (boundary === '') collector.crossDoubtful(() => styledBoundaryOf(element));
  else collector.cross(boundary);
}

/**
 * Reads the text under a node as one string: block boundaries and `<br>` become line breaks, table cells are separated
 * by tabs; code, form fields, editable parts and the extension's own surfaces are left out. Hidden text is read like
 * any other, so that the string does not change when a part of the page is folded.
 */
export function readPageText(root: Node): DocumentText {
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
      const start = collector.add(node.data, preformatted > 0);
      if (start !== undefined) fragments.push({ node, start, length: node.data.length });
    }
    if (element) enter(element);
    if (element?.firstChild) {
      node = element.firstChild;
      continue;
    }
    if (element) leave(element);
    // Climb to the nearest ancestor with a next sibling.
    while (node !== root && !node.nextSibling && node.parentNode) {
      node = node.parentNode;
      if (node instanceof Element) leave(node);
    }
    if (node === root || !node.nextSibling) break;
    node = node.nextSibling;
  }
  return { text: collector.text, fragments, marks: collector.marks };
}
