/**
 * Moves a surface of fixed position to a place in the window. A page that is zoomed, transformed or contained draws
 * lengths larger or from another corner: where the surface landed is measured, and corrected.
 * @param x, y CSS pixels of the window, of the surface's upper left corner
 */
export function moveSurface(surface: HTMLElement, x: number, y: number): void {
  const translate = (right: number, down: number) => {
    surface.style.translate = `${right}px ${down}px`;
    return surface.getBoundingClientRect();
  };
  const landed = translate(Math.round(x), Math.round(y));
  if (Math.abs(landed.left - x) <= 1 && Math.abs(landed.top - y) <= 1) return;
  const origin = translate(0, 0);
  const measured = translate(measure, measure);
  const across = (measured.left - origin.left) / measure;
  const down = (measured.top - origin.top) / measure;
  // A page that is turned or as flat as nothing has no such place.
  if (across <= 0 || down <= 0) return;
  translate((x - origin.left) / across, (y - origin.top) / down);
}

/** Pixels by which a surface is moved to see how far it goes. */
const measure = 100;
