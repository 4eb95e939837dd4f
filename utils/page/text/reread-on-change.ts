import { later, whenIdle } from '../../ground/lifetime.ts';
import type { ReadableDocument } from './readable-document.ts';

/** Milliseconds of quiet after a change before the document is read again. */
const quiet = 150;
/** Milliseconds for which a document that is never quiet can delay the reading. */
const longestWait = 2_000;
/** Reading takes at most one tenth of the time… */
const share = 10;
/** …unless that means a pause of more than this many milliseconds. */
const longestPause = 2_000;

/** What to do when a document changes. */
interface Reactions {
  /** Reads the document again; resolves when that is done. */
  reread(): Promise<void>;
  /** Checks again what is displayed: parts of the document may have been shown or hidden. */
  updateDisplayed(): void;
  /** Another document has taken this one's place. */
  replaced(): void;
}

/**
 * Reads a document now, and again after its text has changed: once it is quiet, and not so often that reading takes
 * more than a tenth of the time, though at least every two seconds. Stops when the signal aborts.
 */
export function rereadOnChange(
  document: ReadableDocument,
  { reread, updateDisplayed, replaced }: Reactions,
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
    const started = performance.now();
    try {
      await reread();
    } finally {
      isReading = false;
      const ended = performance.now();
      earliest = ended + Math.min((ended - started) * share, longestPause);
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
    cancelFold = later(signal, updateDisplayed, quiet);
  }

  document.onChange({ changed, folded, replaced }, signal);
  changed();
}
