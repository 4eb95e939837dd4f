import * as z from 'zod/mini';
import { annotationSchema } from './annotation.ts';

/** One transaction of a batch, stored so that it can be undone. */
export const batchPartSchema = z.object({
  batch: z.string(),
  part: z.int(),
  /** Milliseconds since 1970, UTC. */
  time: z.int(),
  kind: z.enum(['change', 'trash', 'import']),
  changes: z.array(
    z.object({
      id: z.string(),
      /** The stamp that the batch gave it. */
      stamp: z.string(),
      /** Absent if the batch created it. */
      before: z.exactOptional(annotationSchema),
    }),
  ),
  /** Symbols and addresses of what was changed. */
  subjects: z.array(z.string()),
  /** The answer, under names that depend on the kind; it is given again if the part is sent twice. */
  counts: z.record(z.string(), z.int()),
});
export type BatchPart = z.infer<typeof batchPartSchema>;

/** Which part of which batch: large batches are split, so that no transaction takes long. */
export type PartName = Pick<BatchPart, 'batch' | 'part'>;

/** The answer to a part that changes annotations: how many it changed. */
export const changeCountsSchema = z.object({ changed: z.int() });
export type ChangeCounts = z.infer<typeof changeCountsSchema>;
