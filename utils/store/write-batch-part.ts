import type * as z from 'zod/mini';
import { type Annotation, subjectsOf } from '../annotations/annotation.ts';
import { type BatchPart, batchPartSchema, type PartName } from '../annotations/batch-part.ts';
import { type Writing, write } from './writing.ts';

/** What a part did, and the symbols and addresses that it concerned. */
export interface Done<Counts> {
  counts: Counts;
  subjects: string[];
}

/**
 * Writes a part of a batch in one transaction, with what is needed to undo it. A part that was already written, because
 * its acknowledgement was lost, is not written again.
 * @param countsOf the schema of the counts
 * @param act does the writing; calls `record` with each annotation written, and with what was there before
 * @throws Failure
 */
export function writeBatchPart<Counts extends Record<string, number>>(
  { batch, part }: PartName,
  kind: BatchPart['kind'],
  countsOf: z.ZodMiniType<Counts>,
  act: (writing: Writing, record: (after: Annotation, before?: Annotation) => void) => Promise<Counts>,
): Promise<Done<Counts>> {
  return write(async (writing) => {
    const parts = writing.transaction.objectStore('undo');
    const earlier = batchPartSchema.safeParse(await parts.get([batch, part]));
    if (earlier.success) return { counts: countsOf.parse(earlier.data.counts), subjects: earlier.data.subjects };
    const changes: BatchPart['changes'] = [];
    const put: Annotation[] = [];
    const counts = await act(writing, (after, before) => {
      changes.push({ id: after.id, stamp: after.stamp, ...(before && { before }) });
      put.push(after);
    });
    const subjects = subjectsOf(put);
    await parts.put({ batch, part, kind, time: writing.now, changes, subjects, counts });
    return { counts, subjects };
  });
}
