import * as z from 'zod/mini';
import { type BatchPart, batchPartSchema } from '../annotations/batch-part.ts';
import { withStore } from './connection/open-store.ts';

/** A batch that can be undone. */
interface UndoableBatch extends Pick<BatchPart, 'batch' | 'kind' | 'time'> {
  /** How many annotations it touched. */
  count: number;
}

const { batch, kind, time } = batchPartSchema.shape;
/** What is counted of a part; its changes are many, and need not be looked at one by one. */
const partSchema = z.object({ batch, kind, time, changes: z.array(z.unknown()) });

/** The batches that can be undone, the latest first. @throws Failure */
export function undoableBatches(): Promise<UndoableBatch[]> {
  return withStore(async (store) => {
    const batches = new Map<string, UndoableBatch>();
    let cursor = await store.transaction('undo').store.index('time').openCursor();
    while (cursor) {
      const part = partSchema.safeParse(cursor.value).data;
      if (part) {
        const { batch, kind, time, changes } = part;
        const count = (batches.get(batch)?.count ?? 0) + changes.length;
        batches.delete(batch);
        batches.set(batch, { batch, kind, time, count });
      }
      cursor = await cursor.continue();
    }
    return [...batches.values()].reverse();
  });
}
