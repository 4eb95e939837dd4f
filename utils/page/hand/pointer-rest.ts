import type { ContentScriptContext } from 'wxt/utils/content-script-context';
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
  ctx: ContentScriptContext,
  target: PointerTarget<Thing>,
): { left(): void; entered(): void } {
  let rest = 0;
  let abandon = 0;
  let frame = 0;
  let point: Point | undefined;
  let scrolled = 0;

  function hold(): void {
    clearTimeout(abandon);
    abandon = 0;
  }

  function leave(): void {
    if (abandon !== 0 || !target.isOpen() || target.isHeld()) return;
    abandon = ctx.setTimeout(() => {
      abandon = 0;
      if (target.isOpen() && !target.isHeld()) target.close();
    }, abandonTime);
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
    if (!open || !point) return;
    if (target.at(point.x, point.y) === open) hold();
    else leave();
  }

  function stop(): void {
    clearTimeout(rest);
    point = undefined;
  }

  const listening = { passive: true, capture: true } as const;
  ctx.addEventListener(
    document,
    'pointermove',
    (event) => {
      if (event.pointerType !== 'mouse') return;
      clearTimeout(rest);
      point = { x: event.clientX, y: event.clientY };
      if (event.buttons !== 0) return;
      rest = ctx.setTimeout(rested, restTime);
      if (frame === 0 && target.isOpen()) frame = ctx.requestAnimationFrame(look);
    },
    listening,
  );
  ctx.addEventListener(document, 'pointerdown', stop, listening);
  ctx.addEventListener(
    document,
    'scroll',
    () => {
      scrolled = performance.now();
      clearTimeout(rest);
    },
    listening,
  );
  ctx.addEventListener(document.documentElement, 'pointerleave', () => {
    stop();
    leave();
  });
  return { left: leave, entered: hold };
}
