import { type LastVerdict, lastVerdictSchema } from '../annotations/last-verdict.ts';
import { committed } from './connection/committed.ts';
import { withStore } from './connection/open-store.ts';

/** Saves what a page said about the places of annotations; skips annotations that no longer exist. @throws Failure */
export function saveVerdicts(verdicts: readonly LastVerdict[]): Promise<void> {
  return withStore(async (store) => {
    const transaction = store.transaction(['verdicts', 'annotations'], 'readwrite');
    const written = verdicts.map(async (verdict) => {
      if ((await transaction.objectStore('annotations').getKey(verdict.id)) === undefined) return;
      await transaction.objectStore('verdicts').put(verdict);
    });
    await committed(transaction, Promise.all(written));
  });
}

/**
 * The last verdicts on annotations, in the order of identifiers.
 * @param count the most returned at once
 * @param after the last identifier returned before; undefined for the first
 * @throws Failure
 */
export function lastVerdicts(count: number, after?: string): Promise<LastVerdict[]> {
  return withStore(async (store) => {
    const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
    const found = await store.getAll('verdicts', range, count);
    return found.flatMap((value) => lastVerdictSchema.safeParse(value).data ?? []);
  });
}
