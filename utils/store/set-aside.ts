import { annotationSchema } from '../annotations/annotation.ts';
import { committed } from './connection/committed.ts';
import { withStore } from './connection/open-store.ts';

/**
 * Moves records that can't be read as annotations to those that a migration could not read, unchanged, so that they are
 * counted and can be saved to a file; resolves after the transaction is committed.
 * @param ids of records; those that can be read, or are missing, are skipped
 * @throws Failure
 */
export function setAside(ids: readonly string[], now: number = Date.now()): Promise<void> {
  return withStore(async (store) => {
    const transaction = store.transaction(['annotations', 'damaged'], 'readwrite', { durability: 'strict' });
    const annotations = transaction.objectStore('annotations');
    const move = async (id: string) => {
      const record: unknown = await annotations.get(id);
      if (record === undefined || annotationSchema.safeParse(record).success) return;
      await transaction.objectStore('damaged').add({ store: 'annotations', record, since: now });
      await annotations.delete(id);
    };
    await committed(transaction, Promise.all(ids.map(move)));
  });
}
