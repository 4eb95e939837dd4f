import { later, whenIdle } from '../../ground/lifetime.ts';
import type { ReadableDocument } from './readable-document.ts';

/** Milliseconds of quiet after a change before the document is read again. */
const quiet = 150;
/** Milliseconds for which a document that is never quiet can put the reading off. */
const longestWait = 2_000;
/** Reading takes at most one part in this many of the time, */
const share = 10;
/** unless that meant more than this many milliseconds without current. */
const longestPause = 2_000;

/** What to do when a document changes. */
interface Reactions {
  /** Reads the document again; resolves when it was read. */
  reread(): Promise<void>;
  /** Parts of the document may have been shown or hidden. */
  refold(): void;
  replaced(): void;
}

/**
 * Reads a document now, and again after its text changed: when it is quiet, and so rarely that reading takes at most a
 * tenth of the time or happens every two seconds. Ends with the signal.
 */
export function keepCurrent(
  document: ReadableDocument,
  { reread, refold, replaced }: Reactions,
  signal: AbortSignal,
): void {
  let cancel = () => {};
  let cancelFold = () => {};
  let waitingSince = 0;
  let earliest = 0;
  let isReading = false;

  async function run(): Promise<void> {
    if (isReading) return changed();
    waitingSince = 0;
    isReading = true;
    const begun = performance.now();
    try {
      await reread();
    } finally {
      isReading = false;
      const ended = performance.now();
      earliest = ended + Math.min((ended - begun) * share, longestPause);
    }
  }

  function changed(): void {
    const now = performance.now();
    waitingSince ||= now;
    cancel();
    const delay = Math.max(Math.min(quiet, waitingSince + longestWait - now), earliest - now, 0);
    cancel = later(signal, () => whenIdle(signal, () => void run(), 1_000), delay);
  }

  function folded(): void {
    cancelFold();
    cancelFold = later(signal, refold, quiet);
  }

  document.onChange({ changed, folded, replaced }, signal);
  changed();
}
