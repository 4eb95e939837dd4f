import { withStore } from './connection/open-store.ts';
import type { StoreSchema } from './connection/store-schema.ts';

/**
 * Records that could not be read, as they were, in the order in which they were found.
 * @param count the most records returned at once
 * @param after the number of the last record returned before; undefined for the first
 * @throws Failure
 */
export function damagedRecords(
  count: number,
  after?: number,
): Promise<(StoreSchema['damaged']['value'] & { number: number })[]> {
  return withStore(async (store) => {
    const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
    const damaged = store.transaction('damaged').store;
    const [numbers, records] = await Promise.all([damaged.getAllKeys(range, count), damaged.getAll(range, count)]);
    return records.flatMap((record, index) => {
      const number = numbers[index];
      return number === undefined ? [] : [{ number, ...record }];
    });
  });
}
