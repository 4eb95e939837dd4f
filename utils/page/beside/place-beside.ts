import { autoUpdate, computePosition, flip, offset, type Placement, shift } from '@floating-ui/dom';
import { lineAt, type Point, rectOfLine } from '../text/text-at-point.ts';
import { moveSurface } from './move-surface.ts';

/** Pixels between a surface and its range, and between the surface and the edges of the window. */
export const distance = 8;

export interface PlacedSurface {
  /** Places the surface again, after its size changed. */
  update(): void;
  /** Holds the surface where it is, though inside the window, whatever happens on the page; or lets it follow again. */
  hold(isHeld: boolean): void;
  stop(): void;
}

/**
 * Keeps a surface of fixed position beside a range while the page scrolls and changes; on the other side if there is
 * no room on this one.
 * @param point the position of the pointer, which chooses the line if the range has several
 */
export function placeBeside(surface: HTMLElement, range: Range, placement: Placement, point?: Point): PlacedSurface {
  const node = range.commonAncestorContainer;
  const element = node instanceof Element ? node : node.parentElement;
  const line = point ? lineAt(range, point) : undefined;
  const place = {
    getBoundingClientRect: () => rectOfLine(range, line),
    ...(element && { contextElement: element }),
  };
  let isHeld = false;
  let isPlaced = false;
  let isStopped = false;

  function update(): void {
    if (isHeld && isPlaced) {
      const { left, top, bottom } = surface.getBoundingClientRect();
      const overhang = bottom + distance - innerHeight;
      if (overhang > 0) moveSurface(surface, left, Math.max(distance, top - overhang));
      return;
    }
    const middleware = [offset(distance), flip({ padding: distance }), shift({ padding: distance, crossAxis: true })];
    computePosition(place, surface, { strategy: 'fixed', placement, middleware }).then(({ x, y }) => {
      if (isStopped) return;
      isPlaced = true;
      moveSurface(surface, x, y);
    });
  }

  const stopFollowing = element ? autoUpdate(element, surface, update) : undefined;
  update();
  return {
    update,
    hold(held) {
      isHeld = held;
    },
    stop() {
      isStopped = true;
      stopFollowing?.();
    },
  };
}
