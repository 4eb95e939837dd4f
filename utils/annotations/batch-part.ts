import * as z from 'zod/mini';
import { annotationSchema } from './annotation.ts';

/** One transaction of a batch, as it is kept to be undone. */
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
      /** Absent where the batch made it. */
      before: z.exactOptional(annotationSchema),
    }),
  ),
  /** Symbols and addresses of what was changed. */
  subjects: z.array(z.string()),
  /** What was answered, under names that the kind knows, to be answered again where the part is sent twice. */
  counts: z.record(z.string(), z.int()),
});
export type BatchPart = z.infer<typeof batchPartSchema>;

/** Which part of which batch: large ones come in parts, so that none takes long. */
export type PartName = Pick<BatchPart, 'batch' | 'part'>;

/** What is answered to a part that changes annotations: how many it changed. */
export const changeCountsSchema = z.object({ changed: z.int() });
export type ChangeCounts = z.infer<typeof changeCountsSchema>;
