import { later } from '../../ground/lifetime.ts';
import type { Painter } from './painter.ts';

/** Milliseconds between two looks at whether the page has removed any paint. */
const shortestPause = 1_000;
/** The pause doubles up to this whenever something was removed: a page that insists costs nothing, and wins. */
const longestPause = 64_000;
/** Milliseconds between looks while nothing happens on the page. */
const slowPause = 2_000;

/**
 * Decides when to look for removed paint.
 * @param restore paints again what was removed; returns true if anything was
 * @returns a function to call at every occasion, with the time in milliseconds; most calls do nothing
 */
export function createRestoring(restore: () => boolean): (now: number) => void {
  let pause = shortestPause;
  let earliest = Number.NEGATIVE_INFINITY;
  return (now) => {
    if (now < earliest) return;
    pause = restore() ? Math.min(pause * 2, longestPause) : shortestPause;
    earliest = now + pause;
  };
}

/**
 * Paints again what the page's own scripts remove from the registry, which they share with the extension: when the
 * pointer moves, the page takes the focus or comes into view, and now and then. Stops when the signal aborts.
 */
export function keepPainted(painter: Painter, signal: AbortSignal): void {
  const restoring = createRestoring(painter.restore);
  const look = () => {
    if (!document.hidden) restoring(performance.now());
  };
  const listening = { passive: true, capture: true, signal } as const;
  document.addEventListener('pointermove', look, listening);
  document.addEventListener('visibilitychange', look, listening);
  window.addEventListener('focus', look, listening);
  const again = () => {
    look();
    later(signal, again, slowPause);
  };
  later(signal, again, slowPause);
}
