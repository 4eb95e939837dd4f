/** Milliseconds of quiet after a change before the document is read again. */
const quiet = 150;
/** Milliseconds for which a document that is never quiet can delay the reading. */
const longestWait = 2_000;
/** Reading takes at most a twentieth of the time, as long as the document goes on changing. */
const share = 20;
/** Milliseconds without a change after which it is read, however long reading took… */
const settled = 1_000;

/** Decides when a document that changes is read again. All times are milliseconds on one clock. */
export interface ReadingPace {
  /** The document changed. @returns how long to wait for quiet before reading it */
  changed(now: number): number;
  /** It was read. */
  read(started: number, ended: number): void;
}

/**
 * Reads a document once it is quiet; while it is not, so seldom that reading takes a twentieth of the time. One that
 * pauses now and then is read in the pauses, but each time waits twice as long for one: what changes rarely is read
 * soon, and what changes for ever costs no more for changing slowly.
 */
export function createReadingPace(): ReadingPace {
  let waitingSince: number | undefined;
  let earliest = 0;
  let patience = settled;
  let restedAt = 0;

  return {
    changed(now) {
      if (now >= restedAt) patience = settled;
      waitingSince ??= now;
      const untilQuiet = Math.min(quiet, waitingSince + longestWait - now);
      return Math.max(untilQuiet, Math.min(earliest - now, patience), 0);
    },
    read(started, ended) {
      waitingSince = undefined;
      if (started < earliest) patience *= 2;
      const pause = (ended - started) * share;
      earliest = ended + pause;
      restedAt = ended + 2 * pause;
    },
  };
}
