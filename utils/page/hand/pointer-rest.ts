import { later } from '../../ground/lifetime.ts';
import type { Point } from '../text/text-at-point.ts';

/** Milliseconds that the pointer must stay before anything opens. */
const restTime = 250;
/** Milliseconds that it may be away before what it opened closes. */
const abandonTime = 300;
/** Milliseconds after scrolling in which a pointer standing still does not count as resting. */
const scrollQuiet = 150;

interface PointerTarget<Thing> {
  /** What lies under a point of the window; the same object for the same thing. */
  at(x: number, y: number): Thing | undefined;
  open(thing: Thing, point: Point): void;
  /** What is open because of the pointer, if anything. */
  isOpen(): Thing | undefined;
  /** True while the pointer is in the open card, or the card is pinned or has the focus. */
  isHeld(): boolean;
  close(): void;
}

/**
 * Follows the mouse: opens what it rests on, closes what it has left for a while. Nothing opens while a button is down,
 * text is selected, or the page scrolls. Touch and pen do not hover.
 */
export function followPointer<Thing>(
  target: PointerTarget<Thing>,
  signal: AbortSignal,
): { left(): void; entered(): void } {
  let cancelRest = () => {};
  let cancelAbandon: (() => void) | undefined;
  let frame = 0;
  let point: Point | undefined;
  let scrolled = 0;

  function hold(): void {
    cancelAbandon?.();
    cancelAbandon = undefined;
  }

  function leave(): void {
    if (cancelAbandon || !target.isOpen() || target.isHeld()) return;
    const abandon = () => {
      cancelAbandon = undefined;
      if (target.isOpen() && !target.isHeld()) target.close();
    };
    cancelAbandon = later(signal, abandon, abandonTime);
  }

  function rested(): void {
    if (!point || performance.now() - scrolled < scrollQuiet) return;
    if (!(getSelection()?.isCollapsed ?? true)) return;
    const thing = target.at(point.x, point.y);
    if (thing && thing !== target.isOpen() && !target.isHeld()) {
      hold();
      target.open(thing, point);
    }
  }

  /** Looks, at most once a frame, whether the pointer is still on what it opened. */
  function look(): void {
    frame = 0;
    const open = target.isOpen();
    if (!open || !point || signal.aborted) return;
    if (target.at(point.x, point.y) === open) hold();
    else leave();
  }

  function stop(): void {
    cancelRest();
    point = undefined;
  }

  const listening = { passive: true, capture: true, signal } as const;
  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType !== 'mouse') return;
      cancelRest();
      point = { x: event.clientX, y: event.clientY };
      if (event.buttons !== 0) return;
      cancelRest = later(signal, rested, restTime);
      if (frame === 0 && target.isOpen()) frame = requestAnimationFrame(look);
    },
    listening,
  );
  document.addEventListener('pointerdown', stop, listening);
  document.addEventListener(
    'scroll',
    () => {
      scrolled = performance.now();
      cancelRest();
    },
    listening,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    () => {
      stop();
      leave();
    },
    { signal },
  );
  return { left: leave, entered: hold };
}
