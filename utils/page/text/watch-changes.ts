import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { surfaceElementName } from './text-elements.ts';

/** Milliseconds of quiet after a change before the page is read again. */
const quiet = 150;
/** Milliseconds that a page which never is quiet may put the reading off. */
const longestWait = 2_000;
/** Reading again may take one part in this many of the time, */
const share = 10;
/** unless that were more than this many milliseconds without reading. */
const longestPause = 2_000;

function isOwn(node: Node): boolean {
  return node instanceof Element && node.localName === surfaceElementName;
}

/**
 * Calls `reread` after the page's text changed, when the page is quiet, and so rarely that reading takes at most a
 * tenth of the time or happens every two seconds; and `refold` after attributes changed that can show or hide text. Ends with the context.
 * @param reread returns when the page was read
 */
export function watchChanges(
  ctx: ContentScriptContext,
  reread: () => Promise<void>,
  refold: () => void,
): { changed(): void } {
  let due = 0;
  let waitingSince = 0;
  let earliest = 0;
  let reading = false;
  let folding = 0;

  async function run(): Promise<void> {
    due = 0;
    if (reading) return changed();
    waitingSince = 0;
    reading = true;
    const begun = performance.now();
    try {
      await reread();
    } finally {
      reading = false;
      const ended = performance.now();
      earliest = ended + Math.min((ended - begun) * share, longestPause);
    }
  }

  function changed(): void {
    const now = performance.now();
    waitingSince ||= now;
    clearTimeout(due);
    const delay = Math.max(Math.min(quiet, waitingSince + longestWait - now), earliest - now, 0);
    due = ctx.setTimeout(() => ctx.requestIdleCallback(() => void run(), { timeout: 1_000 }), delay);
  }

  const observer = new MutationObserver((mutations) => {
    const text = mutations.some(
      ({ type, addedNodes, removedNodes }) =>
        type === 'characterData' || (type === 'childList' && ![...addedNodes, ...removedNodes].every(isOwn)),
    );
    if (text) changed();
    else if (mutations.some(({ type, target }) => type === 'attributes' && !isOwn(target))) {
      clearTimeout(folding);
      folding = ctx.setTimeout(refold, quiet);
    }
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'open'],
  });
  ctx.onInvalidated(() => observer.disconnect());
  return { changed };
}
