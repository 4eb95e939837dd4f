import { later } from '../../ground/lifetime.ts';
import type { Point } from '../text/text-at-point.ts';
import { trusted } from './trusted.ts';

/** Milliseconds that the pointer must rest before anything opens. */
const restTime = 250;
/** Milliseconds after which what will open is prepared. */
const prepareTime = 50;
/** Milliseconds that the pointer may be away before what it opened closes. */
const leaveTime = 300;
/** Milliseconds after scrolling during which a still pointer does not count as resting. */
const scrollQuiet = 150;

interface PointerTarget<Item> {
  /** What lies under a point of the window; the same object for the same item. */
  at(x: number, y: number): Item | undefined;
  open(item: Item, point: Point): void;
  /** The pointer rests on an item that will open soon, if it stays. */
  prepare(item: Item): void;
  /** The open item, if any. */
  isOpen(): Item | undefined;
  /** True while the pointer is in the open card, or the card is pinned or has the focus. */
  isHeld(): boolean;
  close(): void;
}

/** What follows from the pointer's moves. */
interface PointerReactions {
  moved(point: Point, isButtonDown: boolean): void;
  scrolled(): void;
  pressed(): void;
  leftWindow(): void;
}

/** Listens to the mouse. Touch and pen are ignored, since they do not hover. */
function listenToPointer(on: PointerReactions, signal: AbortSignal): void {
  const listening = { passive: true, capture: true, signal } as const;
  document.addEventListener(
    'pointermove',
    trusted(({ pointerType, clientX, clientY, buttons }) => {
      if (pointerType === 'mouse') on.moved({ x: clientX, y: clientY }, buttons !== 0);
    }),
    listening,
  );
  document.addEventListener('pointerdown', trusted(on.pressed), listening);
  document.addEventListener('scroll', trusted(on.scrolled), listening);
  document.documentElement.addEventListener('pointerleave', trusted(on.leftWindow), { signal });
}

/**
 * Follows the mouse: opens what it rests on, and closes what it has left for a while. Nothing opens while a button is
 * down, text is selected, or the page scrolls.
 * @returns functions to call when the pointer leaves and enters the card, whose frame hides its events
 */
export function followPointer<Item>(
  target: PointerTarget<Item>,
  signal: AbortSignal,
): { left(): void; entered(): void } {
  let cancelRest = () => {};
  let cancelPrepare = () => {};
  let cancelClose: (() => void) | undefined;
  let frame = 0;
  let point: Point | undefined;
  let lastScroll = 0;

  function stay(): void {
    cancelClose?.();
    cancelClose = undefined;
  }

  function leave(): void {
    if (cancelClose || !target.isOpen() || target.isHeld()) return;
    const close = () => {
      cancelClose = undefined;
      if (target.isOpen() && !target.isHeld()) target.close();
    };
    cancelClose = later(signal, close, leaveTime);
  }

  function prepare(): void {
    const item = point && performance.now() - lastScroll >= scrollQuiet ? target.at(point.x, point.y) : undefined;
    if (item && item !== target.isOpen() && !target.isHeld()) target.prepare(item);
  }

  function rested(): void {
    if (!point || performance.now() - lastScroll < scrollQuiet) return;
    if (!(getSelection()?.isCollapsed ?? true)) return;
    const item = target.at(point.x, point.y);
    if (item && item !== target.isOpen() && !target.isHeld()) {
      stay();
      target.open(item, point);
    }
  }

  /** Checks, at most once a frame, whether the pointer is still on what it opened. */
  function look(): void {
    frame = 0;
    const open = target.isOpen();
    if (!open || !point || signal.aborted) return;
    if (target.at(point.x, point.y) === open) stay();
    else leave();
  }

  function stop(): void {
    cancelRest();
    cancelPrepare();
    point = undefined;
  }

  listenToPointer(
    {
      moved(to, isButtonDown) {
        cancelRest();
        cancelPrepare();
        point = to;
        if (isButtonDown) return;
        cancelPrepare = later(signal, prepare, prepareTime);
        cancelRest = later(signal, rested, restTime);
        if (frame === 0 && target.isOpen()) frame = requestAnimationFrame(look);
      },
      scrolled() {
        lastScroll = performance.now();
        cancelRest();
        cancelPrepare();
      },
      pressed: stop,
      leftWindow() {
        stop();
        leave();
      },
    },
    signal,
  );
  return { left: leave, entered: stay };
}
