import { whenAborted } from '../../ground/lifetime.ts';
import { isOwnElement } from '../text/left-out.ts';

/** Attributes that can show or hide text. */
const showing = ['class', 'style', 'hidden', 'open'];
/** Attributes of `<link>` and `<meta>` by which a page says which document it is. */
const stating = ['href', 'rel', 'content', 'name'];

function isStatement({ attributeName, target }: MutationRecord): boolean {
  const isStating = target instanceof HTMLMetaElement || target instanceof HTMLLinkElement;
  return isStating && attributeName !== null && stating.includes(attributeName);
}

function isShowing({ attributeName, target }: MutationRecord): boolean {
  return attributeName !== null && showing.includes(attributeName) && !isOwnElement(target);
}

/**
 * Watches for changes to a page's text and to what it says about itself, and for changes that can show or hide text.
 * Those to the extension's own surfaces are ignored.
 */
export function watchMutations(page: Document, changed: () => void, folded: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver((mutations) => {
    const isText = mutations.some(
      (mutation) =>
        mutation.type === 'characterData' ||
        (mutation.type === 'childList' && ![...mutation.addedNodes, ...mutation.removedNodes].every(isOwnElement)) ||
        isStatement(mutation),
    );
    if (isText) changed();
    else if (mutations.some(isShowing)) folded();
  });
  observer.observe(page, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: [...showing, ...stating],
  });
  whenAborted(signal, () => observer.disconnect());
}
