/** Pixels by which a surface is moved to see how far that takes it. */
const probe = 100;

/**
 * Moves a surface of fixed position to a point of the window. A page that transforms, contains or zooms its root gives
 * such surfaces another origin and another scale; so it is measured where the surface lands.
 * @param left in pixels of the window
 * @param top in pixels of the window
 */
export function moveSurface(surface: HTMLElement, left: number, top: number): void {
  const landedAt = (x: number, y: number): DOMRect => {
    surface.style.translate = `${x}px ${y}px`;
    return surface.getBoundingClientRect();
  };
  const landed = landedAt(left, top);
  if (Math.abs(landed.left - left) < 1 && Math.abs(landed.top - top) < 1) return;
  const origin = landedAt(0, 0);
  const moved = landedAt(probe, probe);
  const across = (moved.left - origin.left) / probe;
  const down = (moved.top - origin.top) / probe;
  // A surface that is not displayed does not move.
  if (across !== 0 && down !== 0) landedAt((left - origin.left) / across, (top - origin.top) / down);
}

/** Shows a surface in the size of the window's pixels, although the page zooms what is around it. */
export function undoZoom(surface: HTMLElement): void {
  const own = Number.parseFloat(surface.style.zoom) || 1;
  const around = surface.currentCSSZoom / own;
  if (Math.abs(around * own - 1) > 0.001) surface.style.zoom = String(1 / around);
}
