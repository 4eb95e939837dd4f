import { later, whenIdle } from '../../ground/lifetime.ts';
import type { ReadableDocument } from './readable-document.ts';
import { createReadingPace } from './reading-pace.ts';

/** Milliseconds after parts were shown or hidden before that counts. */
const foldingTime = 150;

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
 * Reads a document now, and again after its text has changed, at a pace that leaves the page its time. Stops when the
 * signal aborts.
 */
export function rereadOnChange(
  document: ReadableDocument,
  { reread, folded, replaced }: Reactions,
  signal: AbortSignal,
): void {
  let cancel = () => {};
  let cancelFold = () => {};
  const pace = createReadingPace();
  /** A reading is to start at the next idle moment, or is under way. */
  let isDue = false;
  let isChanged = false;

  async function run(): Promise<void> {
    isChanged = false;
    const started = performance.now();
    try {
      await reread();
    } finally {
      isDue = false;
      pace.read(started, performance.now());
      if (isChanged) changed();
    }
  }

  function changed(): void {
    isChanged = true;
    // Only when the reading has ended is it known how much it cost.
    if (isDue) return;
    cancel();
    cancel = later(
      signal,
      () => {
        isDue = true;
        whenIdle(signal, () => void run(), 1_000);
      },
      pace.changed(performance.now()),
    );
  }

  function foldedSoon(): void {
    cancelFold();
    cancelFold = later(signal, folded, foldingTime);
  }

  document.onChange({ changed, folded: foldedSoon, replaced }, signal);
  changed();
}
