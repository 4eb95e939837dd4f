import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  type Placement,
  type Platform,
  platform,
  shift,
} from '@floating-ui/dom';
import { lineAt, type Point, rectOfLine } from '../text/text-at-point.ts';
import { hostOf, keepOnTop } from './keep-on-top.ts';
import { moveSurface, undoZoom } from './move-surface.ts';

/** Pixels between a surface and its range, and between the surface and the edges of the window. */
export const distance = 8;

export interface PlacedSurface {
  /** Places the surface again, after its size changed. */
  update(): void;
  /** Holds the surface where it is, though inside the window, whatever happens on the page; or lets it follow again. */
  hold(isHeld: boolean): void;
  stop(): void;
}

/** The part of the page that the reader sees, without scrollbars, in pixels of the window. */
function visiblePart() {
  const { offsetLeft = 0, offsetTop = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {};
  return { x: offsetLeft, y: offsetTop, width, height };
}

/** Everything in pixels of the window, as measured: the page's own boxes around a surface play no part. */
const measured: Platform = {
  ...platform,
  getOffsetParent: () => window,
  convertOffsetParentRelativeRectToViewportRelativeRect: ({ rect }) => rect,
  getElementRects: ({ reference, floating }) => {
    const { x, y, width, height } = reference.getBoundingClientRect();
    const size = floating.getBoundingClientRect();
    return {
      reference: { x, y, width, height },
      floating: { x: 0, y: 0, width: size.width, height: size.height },
    };
  },
  getDimensions: (element) => element.getBoundingClientRect(),
  getClippingRect: visiblePart,
};

/**
 * Keeps a surface of fixed position beside a range while the page scrolls and changes, and above everything else; on
 * the other side if there is no room on this one.
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
    undoZoom(surface);
    const middleware = [offset(distance), flip({ padding: distance }), shift({ padding: distance, crossAxis: true })];
    computePosition(place, surface, { strategy: 'fixed', placement, middleware, platform: measured }).then(
      ({ x, y }) => {
        if (isStopped) return;
        isPlaced = true;
        moveSurface(surface, Math.round(x), Math.round(y));
      },
    );
  }

  const lower = keepOnTop(hostOf(surface), range);
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
      lower();
    },
  };
}
