import { later } from '../../ground/lifetime.ts';
import { isSkipped } from '../text/left-out.ts';
import { isOwnElement } from '../text/own-elements.ts';

/** Milliseconds after the last change of a selection by mouse, and by keyboard or touch. */
const settleTime = { pointer: 10, keys: 250 };

function isReadable(range: Range): boolean {
  const node = range.commonAncestorContainer;
  for (let element = node instanceof Element ? node : node.parentElement; element; element = element.parentElement) {
    if (isSkipped(element)) return false;
  }
  return range.toString().trim() !== '';
}

/** True for an event in one of the extension's own surfaces: pressing a toolbar button selects nothing. */
const isOwn = ({ target }: Event): boolean => isOwnElement(target);

/** The selected range, if some of the page's text is selected. */
export function selectedRange(): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  return isReadable(range) ? range.cloneRange() : undefined;
}

/** Calls `changed` once a selection has settled, and when nothing is selected any more. */
export function followSelection(changed: (range: Range | undefined) => void, signal: AbortSignal): void {
  let cancel = () => {};
  let down = false;

  function settle(delay: number): void {
    cancel();
    cancel = later(signal, () => changed(selectedRange()), delay);
  }

  const listening = { passive: true, capture: true, signal } as const;
  document.addEventListener(
    'pointerdown',
    (event) => {
      down = !isOwn(event);
    },
    listening,
  );
  for (const name of ['pointerup', 'pointercancel'] as const) {
    document.addEventListener(
      name,
      (event) => {
        down = false;
        if (!isOwn(event)) settle(settleTime.pointer);
      },
      listening,
    );
  }
  document.addEventListener(
    'selectionchange',
    () => {
      if (!down) settle(settleTime.keys);
    },
    { signal },
  );
  // A selection can be what made the page's reading start.
  if (selectedRange()) settle(settleTime.keys);
}
