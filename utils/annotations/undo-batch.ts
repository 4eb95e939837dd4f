import { batchPartSchema } from './batch-part.ts';
import { withStore } from './open-store.ts';
import { subjectsOf } from './subjects.ts';
import { write } from './writing.ts';

/** Milliseconds for which a batch can be undone: 30 days. */
const undoTime = 30 * 86_400_000;
/** Batches that can be undone. */
const mostBatches = 20;

/**
 * Undoes the last part of a batch that is not undone yet, in one transaction. What was changed since the batch is left
 * as it is.
 * @returns how many parts are left, how many annotations were put back and passed over, and what they are about, after
 * the transaction is committed; nothing where there is no such batch any more
 * @throws Failure
 */
export function undoBatchPart(
  batch: string,
): Promise<{ left: number; undone: number; passedOver: number; subjects: string[] }> {
  return write(async (writing) => {
    const parts = writing.transaction.objectStore('undo');
    const keys = await parts.getAllKeys(IDBKeyRange.bound([batch], [batch, []]));
    const last = keys.at(-1);
    const part = batchPartSchema.safeParse(last && (await parts.get(last)));
    const touched: Parameters<typeof subjectsOf>[0][number][] = [];
    const changes = part.data?.changes ?? [];
    for (const { id, stamp, before } of changes) {
      const there = await writing.find(id);
      if (there?.stamp !== stamp) continue;
      if (before) await writing.put(before);
      else await writing.remove(id);
      touched.push(there);
    }
    if (last) await parts.delete(last);
    return {
      left: Math.max(0, keys.length - 1),
      undone: touched.length,
      passedOver: changes.length - touched.length,
      subjects: subjectsOf(touched),
    };
  });
}

/** Forgets how to undo what is long ago: all but the last batches, and what is older than 30 days. @throws Failure */
export function forgetOldBatches(now: number = Date.now()): Promise<void> {
  return withStore(async (store) => {
    const transaction = store.transaction('undo', 'readwrite');
    const index = transaction.store.index('time');
    const old = new Set((await index.getAllKeys(IDBKeyRange.upperBound(now - undoTime))).map(String));
    const inOrder = await index.getAllKeys();
    const batches = [...new Set(inOrder.map(([batch]) => batch))];
    const kept = new Set(batches.slice(-mostBatches));
    const gone = inOrder.filter((key) => old.has(String(key)) || !kept.has(key[0]));
    await Promise.all([...gone.map((key) => transaction.store.delete(key)), transaction.done]);
  });
}
