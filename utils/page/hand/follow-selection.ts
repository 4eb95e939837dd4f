import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { isSkipped, surfaceElementName } from '../text/text-elements.ts';

/** Milliseconds after the last change of a selection by mouse, and by keyboard or touch. */
const settleTime = { pointer: 10, keys: 250 };

function isReadable(range: Range): boolean {
  const node = range.commonAncestorContainer;
  for (let element = node instanceof Element ? node : node.parentElement; element; element = element.parentElement) {
    if (isSkipped(element)) return false;
  }
  return range.toString().trim() !== '';
}

/** True for an event in one of the extension's own surfaces: pressing a button of the toolbar selects nothing. */
function isOwn({ target }: Event): boolean {
  return target instanceof Element && target.localName === surfaceElementName;
}

/** The selected range, where text of the page is selected. */
export function selectedRange(): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  return isReadable(range) ? range.cloneRange() : undefined;
}

/** Tells when text has been selected, after the hand has come to rest, and when it is selected no more. */
export function followSelection(ctx: ContentScriptContext, changed: (range: Range | undefined) => void): void {
  let timer = 0;
  let down = false;

  function settle(delay: number): void {
    clearTimeout(timer);
    timer = ctx.setTimeout(() => changed(selectedRange()), delay);
  }

  const listening = { passive: true, capture: true } as const;
  ctx.addEventListener(
    document,
    'pointerdown',
    (event) => {
      down = !isOwn(event);
    },
    listening,
  );
  for (const name of ['pointerup', 'pointercancel'] as const) {
    ctx.addEventListener(
      document,
      name,
      (event) => {
        down = false;
        if (!isOwn(event)) settle(settleTime.pointer);
      },
      listening,
    );
  }
  ctx.addEventListener(document, 'selectionchange', () => {
    if (!down) settle(settleTime.keys);
  });
}
