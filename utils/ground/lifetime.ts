/** Calls `end` when the signal aborts, or at once if it already has. */
export function whenAborted(signal: AbortSignal, end: () => void): void {
  if (signal.aborted) end();
  else signal.addEventListener('abort', end, { once: true });
}

/**
 * Runs `act` after some milliseconds, unless the signal aborts first.
 * @returns a function that cancels it
 */
export function later(signal: AbortSignal, act: () => void, milliseconds: number): () => void {
  const timer = setTimeout(() => {
    if (!signal.aborted) act();
  }, milliseconds);
  return () => clearTimeout(timer);
}

/** Runs `act` when the page's thread is idle, after `timeout` ms at the latest, unless the signal aborts first. */
export function whenIdle(signal: AbortSignal, act: () => void, timeout: number): void {
  requestIdleCallback(
    () => {
      if (!signal.aborted) act();
    },
    { timeout },
  );
}
