import { type KeptVerdict, keptVerdictSchema } from '../annotations/kept-verdict.ts';
import { committed, withStore } from './connection/open-store.ts';

/** Keeps what a page said of the places of annotations; of those that are gone nothing is kept. @throws Failure */
export function saveVerdicts(verdicts: readonly KeptVerdict[]): Promise<void> {
  return withStore(async (store) => {
    const transaction = store.transaction(['verdicts', 'annotations'], 'readwrite');
    const kept = verdicts.map(async (verdict) => {
      if ((await transaction.objectStore('annotations').getKey(verdict.id)) === undefined) return;
      await transaction.objectStore('verdicts').put(verdict);
    });
    await committed(transaction, Promise.all(kept));
  });
}

/**
 * The last verdicts that were kept, in the order of identifiers.
 * @param count the most that are given at once
 * @param after the identifier to go on behind
 * @throws Failure
 */
export function keptVerdicts(count: number, after?: string): Promise<KeptVerdict[]> {
  return withStore(async (store) => {
    const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
    const found = await store.getAll('verdicts', range, count);
    return found.flatMap((value) => keptVerdictSchema.safeParse(value).data ?? []);
  });
}
