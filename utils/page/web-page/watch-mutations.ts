import { whenAborted } from '../../ground/lifetime.ts';
import { isOwnElement } from '../text/left-out.ts';

/** Attributes that can show or hide text. */
const showing = ['class', 'style', 'hidden', 'open'];

/**
 * Watches for changes to a page's text, and for changes that can show or hide it. Those to the extension's own surfaces
 * are ignored.
 */
export function watchMutations(page: Document, changed: () => void, folded: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver((mutations) => {
    const isText = mutations.some(
      ({ type, addedNodes, removedNodes }) =>
        type === 'characterData' || (type === 'childList' && ![...addedNodes, ...removedNodes].every(isOwnElement)),
    );
    if (isText) changed();
    else if (mutations.some(({ type, target }) => type === 'attributes' && !isOwnElement(target))) folded();
  });
  observer.observe(page, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: showing,
  });
  whenAborted(signal, () => observer.disconnect());
}
