import type { PartName } from '../annotations/batch-part.ts';
import { type ImportCounts, type ImportItem, importAction, importCountsSchema } from '../annotations/import-item.ts';
import { newIdentifier } from '../annotations/new-identifier.ts';
import { laterStamp } from '../annotations/stamp.ts';
import { type Done, writeBatchPart } from './write-batch-part.ts';

/**
 * Writes annotations from a file in one transaction that can be undone; resolves after it is committed. They get stamps
 * of this device, later than the stamps in the file.
 * @throws Failure
 */
export function importAnnotations(name: PartName, items: readonly ImportItem[]): Promise<Done<ImportCounts>> {
  return writeBatchPart(name, 'import', importCountsSchema, async (writing, record) => {
    const counts: ImportCounts = { added: 0, replaced: 0, doubled: 0, skipped: 0 };
    for (const item of items) {
      const { annotation } = item;
      const { clock, now } = writing;
      clock.last = laterStamp(clock.last, annotation.stamp ?? '', now);
      const there = await writing.find(annotation.id);
      const action = importAction(item, there);
      counts[action] += 1;
      if (action === 'skipped') continue;
      const id = action === 'doubled' ? newIdentifier(annotation.created) : annotation.id;
      record(await writing.put({ ...annotation, id }), action === 'replaced' ? there : undefined);
    }
    return counts;
  });
}
