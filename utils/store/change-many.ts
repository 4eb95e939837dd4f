import { type ChangeCounts, changeCountsSchema, type PartName } from '../annotations/batch-part.ts';
import { type BulkChange, changed } from '../annotations/change.ts';
import { type Done, writeBatchPart } from './write-batch-part.ts';

/**
 * Changes many annotations in one transaction that can be undone; those that are missing or need no change are skipped.
 * Resolves after the transaction is committed.
 * @throws Failure
 */
export function changeMany(name: PartName, ids: readonly string[], change: BulkChange): Promise<Done<ChangeCounts>> {
  const kind = change.trash === true ? 'trash' : 'change';
  return writeBatchPart(name, kind, changeCountsSchema, async (writing, record) => {
    let count = 0;
    for (const id of new Set(ids)) {
      const before = await writing.find(id);
      const after = before && changed(before, change, writing.now);
      if (!before || !after || after === before) continue;
      record(await writing.put(after), before);
      count += 1;
    }
    return { changed: count };
  });
}
