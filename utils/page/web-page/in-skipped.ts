import { isSkipped } from '../text/left-out.ts';

/**
 * Returns a function that is true for a node in a part of the page that is not read, such as an editor. It remembers
 * what it finds, so make one for each batch of nodes.
 */
export function createInSkipped(): (node: Node) => boolean {
  const known = new Map<Element, boolean>();
  return (node) => {
    const path: Element[] = [];
    let isIn = false;
    for (let element = node instanceof Element ? node : node.parentElement; element; element = element.parentElement) {
      const before = known.get(element);
      isIn = before ?? isSkipped(element);
      path.push(element);
      if (isIn || before !== undefined) break;
    }
    for (const element of path) known.set(element, isIn);
    return isIn;
  };
}
