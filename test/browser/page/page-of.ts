import { onTestFinished } from 'vitest';
import '../../../utils/page/page.css';

/** Adds text to the test's page until the test ends. @returns the element that contains it */
export function pageOf(html: string): HTMLElement {
  const main = document.createElement('main');
  main.innerHTML = html;
  document.body.append(main);
  onTestFinished(() => main.remove());
  return main;
}

/** The texts painted by the highlight of a name, in the order of the page. */
export function painted(name: string): string[] {
  const ranges = [...(CSS.highlights.get(`recalling-${name}`) ?? [])].filter((range) => range instanceof Range);
  // Ranges in different shadow trees have no order.
  const rootOf = ({ startContainer }: Range) => startContainer.getRootNode();
  return ranges
    .sort((one, other) => (rootOf(one) === rootOf(other) ? one.compareBoundaryPoints(Range.START_TO_START, other) : 0))
    .map((range) => range.toString());
}

/** A range over words of the page, within one text node. @throws if the page has no such words */
export function rangeOver(root: Node, words: string): Range {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1;
    if (at < 0) continue;
    const range = new Range();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range;
  }
  throw new Error(`The page has no “${words}”`);
}

/** The centre of a range's first line, in pixels of the window. */
export function middleOf(range: Range): { x: number; y: number } {
  const { left, top, width, height } = range.getClientRects()[0] ?? new DOMRect();
  return { x: left + width / 2, y: top + height / 2 };
}
