import type { Tab } from '../browsers/browser.ts';
import { until, untilSteady } from '../browsers/until.ts';

/** The rectangle of a surface of the extension over the page, in CSS pixels of the viewport. */
interface SurfaceBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * The surface that the extension shows over the page, as far as a page can tell: hit tests find its element, but its
 * content is closed.
 *
 * @returns undefined if the extension shows nothing
 */
export function surfaceBox(tab: Tab): Promise<SurfaceBox | undefined> {
  return tab.evaluate(() => {
    // A coarse grid finds the surface, which is a rectangle; a fine one finds its edges along its middle lines.
    const coarse = 16;
    const fine = 4;
    const isSurface = (x: number, y: number) =>
      document.elementFromPoint(x, y)?.hasAttribute('data-recalling') ?? false;
    let box: SurfaceBox | undefined;
    for (let y = 0; y < innerHeight; y += coarse) {
      for (let x = 0; x < innerWidth; x += coarse) {
        if (!isSurface(x, y)) continue;
        box = {
          left: Math.min(box?.left ?? x, x),
          top: Math.min(box?.top ?? y, y),
          right: Math.max(box?.right ?? x, x),
          bottom: Math.max(box?.bottom ?? y, y),
        };
      }
    }
    if (!box) return undefined;
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    for (let step = 0; step < coarse; step += fine) {
      if (isSurface(box.left - fine, y)) box.left -= fine;
      if (isSurface(box.right + fine, y)) box.right += fine;
      if (isSurface(x, box.top - fine)) box.top -= fine;
      if (isSurface(x, box.bottom + fine)) box.bottom += fine;
    }
    return box;
  }, undefined);
}

/** Waits until the extension shows a surface over the page, and its position and size have settled. */
export function untilSurface(tab: Tab): Promise<SurfaceBox> {
  return untilSteady('a surface over the page', () => surfaceBox(tab));
}

/**
 * Puts the pointer into the surface over the page, in one step: on a slow machine, moving there may take longer than a
 * card stays open without the pointer.
 */
export async function enterSurface(tab: Tab): Promise<void> {
  const { left, right, top, bottom } = await untilSurface(tab);
  await tab.jumpTo({ x: (left + right) / 2, y: (top + bottom) / 2 });
}

/** Waits until the extension shows nothing over the page. */
export async function untilNoSurface(tab: Tab): Promise<void> {
  await until('no surface over the page', async () => !(await surfaceBox(tab)));
}
