import { whenAborted } from '../../ground/lifetime.ts';
import { isOwnElement } from '../text/own-elements.ts';
import { createInSkipped } from './in-skipped.ts';

/** Attributes that can show or hide text. */
const showing = ['class', 'style', 'hidden', 'open', 'slot'];
/** Attributes of `<link>` and `<meta>` by which a page says which document it is. */
const stating = ['href', 'rel', 'content', 'name'];

export interface MutationWatch {
  /** Watches an open shadow tree too; nothing happens if it is watched already. */
  add(root: ShadowRoot): void;
}

/** True for a change to what the page says about itself: an attribute, or something in its head. */
function isStatement({ attributeName, target, type }: MutationRecord): boolean {
  if (type !== 'attributes') return target instanceof Element && target.closest('head') !== null;
  const isStating = target instanceof HTMLMetaElement || target instanceof HTMLLinkElement;
  return isStating && attributeName !== null && stating.includes(attributeName);
}

function isOfText({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return type === 'characterData' || (type === 'childList' && ![...addedNodes, ...removedNodes].every(isOwnElement));
}

function isShowing({ attributeName }: MutationRecord): boolean {
  return attributeName !== null && showing.includes(attributeName);
}

/**
 * Watches for changes to a page's text and to what it says about itself, and for changes that can show or hide text.
 * Those to the extension's own surfaces and to parts that are not read (what is typed into an editor) are ignored.
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
    const isRead = ({ target }: MutationRecord) => !isInSkipped(target);
    if (mutations.some((each) => isStatement(each) || (isOfText(each) && isRead(each)))) changed();
    else if (mutations.some((each) => isShowing(each) && isRead(each))) folded();
  });

  function watch(root: Node): void {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: [...showing, ...stating],
    });
  }
  watch(page);
  whenAborted(signal, () => observer.disconnect());
  return { add: watch };
}
