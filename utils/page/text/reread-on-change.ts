import { later, whenIdle } from '../../ground/lifetime.ts';
import type { ReadableDocument } from './readable-document.ts';

/** Milliseconds of quiet after a change before the document is read again. */
const quiet = 150;
/** Milliseconds for which a document that is never quiet can delay the reading. */
const longestWait = 2_000;
/** Reading takes at most one tenth of the time, as long as the document goes on changing. */
const share = 10;
/** Milliseconds without a change after which it is read, however long reading took. */
const settled = 1_000;

/** What to do when a document changes. */
interface Reactions {
  /** Reads the document again; resolves when that is done. */
  reread(): Promise<void>;
  /** Parts of the document may have been shown or hidden. */
  folded(): void;
  /** Another document has taken this one's place. */
  replaced(): void;
}

/**
 * Reads a document now, and again after its text has changed: once it is quiet, and as long as it is not, so seldom that
 * reading takes a tenth of the time at most. Stops when the signal aborts.
 */
export function rereadOnChange(
  document: ReadableDocument,
  { reread, folded, replaced }: Reactions,
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
      earliest = ended + (ended - started) * share;
    }
  }

  function changed(): void {
    const now = performance.now();
    waitingSince ||= now;
    cancel();
    const delay = Math.max(Math.min(quiet, waitingSince + longestWait - now), Math.min(earliest - now, settled), 0);
    cancel = later(signal, () => whenIdle(signal, () => void run(), 1_000), delay);
  }

  function foldedSoon(): void {
    cancelFold();
    cancelFold = later(signal, folded, quiet);
  }

  document.onChange({ changed, folded: foldedSoon, replaced }, signal);
  changed();
}
