import { batchPartSchema } from '../annotations/batch-part.ts';
import { subjectsOf } from '../annotations/subjects.ts';
import { withStore } from './connection/open-store.ts';
import { type Writing, write } from './writing.ts';

/** Milliseconds for which a batch can be undone: 30 days. */
const undoTime = 30 * 86_400_000;
/** Batches that can be undone. */
const mostBatches = 20;

/** Whether an annotation is as a batch left it: under the stamp that it gave, or put back to it by an undoing. */
async function isOf({ transaction }: Writing, there: string, given: string): Promise<boolean> {
  const restored = transaction.objectStore('restored');
  let stamp: string | undefined = there;
  // An earlier state has an earlier stamp.
  while (stamp !== undefined && stamp > given) stamp = (await restored.get(stamp))?.was;
  return stamp === given;
}

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
    const restored = writing.transaction.objectStore('restored');
    const keys = await parts.getAllKeys(IDBKeyRange.bound([batch], [batch, []]));
    const last = keys.at(-1);
    const part = batchPartSchema.safeParse(last && (await parts.get(last)));
    const touched: Parameters<typeof subjectsOf>[0][number][] = [];
    const changes = part.data?.changes ?? [];
    for (const { id, stamp, before } of changes) {
      const there = await writing.find(id);
      if (!there || !(await isOf(writing, there.stamp, stamp))) continue;
      if (before) {
        const put = await writing.put(before);
        await restored.put({ stamp: put.stamp, was: before.stamp, time: writing.now });
      } else await writing.remove(id);
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
    const transaction = store.transaction(['undo', 'restored'], 'readwrite');
    const parts = transaction.objectStore('undo');
    const restored = transaction.objectStore('restored');
    const longAgo = IDBKeyRange.upperBound(now - undoTime);
    const index = parts.index('time');
    const old = new Set((await index.getAllKeys(longAgo)).map(String));
    const inOrder = await index.getAllKeys();
    const batches = [...new Set(inOrder.map(([batch]) => batch))];
    const kept = new Set(batches.slice(-mostBatches));
    const gone = inOrder.filter((key) => old.has(String(key)) || !kept.has(key[0]));
    const stamps = await restored.index('time').getAllKeys(longAgo);
    await Promise.all([
      ...gone.map((key) => parts.delete(key)),
      ...stamps.map((stamp) => restored.delete(stamp)),
      transaction.done,
    ]);
  });
}
