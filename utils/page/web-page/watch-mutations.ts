import { whenAborted } from '../../ground/lifetime.ts';
import { isOwnElement, isSkipped } from '../text/left-out.ts';

/** Attributes that can show or hide text, or say where the page is about. */
const showing = ['class', 'style', 'hidden', 'open', 'content', 'href', 'slot'];

export interface MutationWatch {
  /** Watches an open shadow tree too; nothing happens if it is watched already. */
  add(root: ShadowRoot): void;
}

/** True if a node stands in a part of the page that is not read. Remembers the answer for the elements of one batch. */
function createInSkipped(): (node: Node) => boolean {
  const known = new Map<Element, boolean>();
  return (node) => {
    const path: Element[] = [];
    let isIn = false;
    for (let element = node instanceof Element ? node : node.parentElement; element; element = element.parentElement) {
      const before = known.get(element);
      if (before !== undefined) {
        isIn = before;
        break;
      }
      path.push(element);
      if (isSkipped(element)) {
        isIn = true;
        break;
      }
    }
    for (const element of path) known.set(element, isIn);
    return isIn;
  };
}

/**
 * Watches for changes to a page's text, and for changes that can show or hide it. Those to the extension's own surfaces
 * and to parts that are not read (what is being typed into an editor) are ignored.
 */
export function watchMutations(
  page: Document,
  changed: () => void,
  folded: () => void,
  signal: AbortSignal,
): MutationWatch {
  const watched = new WeakSet<Node>();
  const observer = new MutationObserver((mutations) => {
    const isInSkipped = createInSkipped();
    const isText = ({ type, target, addedNodes, removedNodes }: MutationRecord) =>
      (type === 'characterData' || (type === 'childList' && ![...addedNodes, ...removedNodes].every(isOwnElement))) &&
      !isInSkipped(target);
    const isInHead = ({ target }: MutationRecord) => target.parentElement === page.head || target === page.head;
    if (mutations.some((mutation) => isText(mutation) || isInHead(mutation))) changed();
    else if (mutations.some(({ type, target }) => type === 'attributes' && !isInSkipped(target))) folded();
  });

  function watch(root: Node): void {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: showing,
    });
  }
  watch(page);
  whenAborted(signal, () => observer.disconnect());
  return { add: watch };
}
