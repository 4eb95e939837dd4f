import { seeTime } from '../annotations/time-seen.ts';
import { committed } from './connection/committed.ts';
import { withStore } from './connection/open-store.ts';

/**
 * Whether the wall clock can be believed, as it must be before anything is deleted for its age.
 * @param now milliseconds since 1970, UTC; remembered for the next time
 * @throws Failure
 */
export function isTimePlausible(now: number): Promise<boolean> {
  return withStore(async (store) => {
    const transaction = store.transaction('meta', 'readwrite');
    const see = async () => {
      const time = seeTime(await transaction.store.get('timeSeen'), now);
      await transaction.store.put(time);
      return time.doubtedSince === undefined;
    };
    const seen = see();
    await committed(transaction, seen);
    return seen;
  });
}
