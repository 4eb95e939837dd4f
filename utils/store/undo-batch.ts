import { subjectsOf } from '../annotations/annotation.ts';
import { batchPartSchema } from '../annotations/batch-part.ts';
import { committed } from './connection/committed.ts';
import { withStore } from './connection/open-store.ts';
import { type Writing, write } from './writing.ts';

/** Milliseconds for which a batch can be undone: 30 days. */
const undoTime = 30 * 86_400_000;
/** Batches that can be undone. */
const mostBatches = 20;

/**
 * True if nothing has changed an annotation since a batch: it still has the batch's stamp, or undoing later batches
 * brought it back to that state.
 * @param current the annotation's stamp
 * @param given the stamp that the batch gave it
 */
async function isUnchanged({ transaction }: Writing, current: string, given: string): Promise<boolean> {
  const restored = transaction.objectStore('restored');
  let stamp: string | undefined = current;
  // An earlier state has an earlier stamp.
  while (stamp !== undefined && stamp > given) stamp = (await restored.get(stamp))?.was;
  return stamp === given;
}

/**
 * Undoes the last remaining part of a batch, in one transaction. What was changed since the batch is skipped.
 * @returns after the commit: the number of parts left, the numbers of annotations restored and skipped, and the symbols
 *   and addresses of their documents; zeros if the batch is gone
 * @throws Failure
 */
export function undoBatchPart(
  batch: string,
): Promise<{ left: number; undone: number; passedOver: number; subjects: string[] }> {
  return write(async (writing) => {
    const parts = writing.transaction.objectStore('undo');
    const restored = writing.transaction.objectStore('restored');
    const keys = await parts.getAllKeys(IDBKeyRange.bound([batch], [batch, []]));
    const last = keys.at(-1);
    const part = batchPartSchema.safeParse(last && (await parts.get(last)));
    const touched: Parameters<typeof subjectsOf>[0][number][] = [];
    const changes = part.data?.changes ?? [];
    for (const { id, stamp, before } of changes) {
      const current = await writing.find(id);
      if (!current || !(await isUnchanged(writing, current.stamp, stamp))) continue;
      if (before) {
        const put = await writing.put(before);
        await restored.put({ stamp: put.stamp, was: before.stamp, time: writing.now });
      } else await writing.remove(id);
      touched.push(current);
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

/** Forgets how to undo old batches: all but the last 20, and those older than 30 days. @throws Failure */
export function forgetOldBatches(now: number = Date.now()): Promise<void> {
  return withStore(async (store) => {
    const transaction = store.transaction(['undo', 'restored'], 'readwrite');
    const parts = transaction.objectStore('undo');
    const restored = transaction.objectStore('restored');
    const forget = async () => {
      const longAgo = IDBKeyRange.upperBound(now - undoTime);
      const index = parts.index('time');
      const old = new Set((await index.getAllKeys(longAgo)).map(String));
      const inOrder = await index.getAllKeys();
      const batches = [...new Set(inOrder.map(([batch]) => batch))];
      const kept = new Set(batches.slice(-mostBatches));
      const gone = inOrder.filter((key) => old.has(String(key)) || !kept.has(key[0]));
      const stamps = await restored.index('time').getAllKeys(longAgo);
      await Promise.all([...gone.map((key) => parts.delete(key)), ...stamps.map((stamp) => restored.delete(stamp))]);
    };
    await committed(transaction, forget());
  });
}
