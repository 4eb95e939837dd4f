import type { DBSchema } from 'idb';
import type { Annotation, Draft } from '../../annotations/annotation.ts';
import type { BatchPart } from '../../annotations/batch-part.ts';
import type { LastVerdict } from '../../annotations/last-verdict.ts';
import type { Clock } from '../../annotations/stamp.ts';
import type { TimeSeen } from '../../annotations/time-seen.ts';

/** The object stores and indexes of the newest version. */
export interface StoreSchema extends DBSchema {
  annotations: {
    key: string;
    value: Annotation;
    /** Only annotations in the trash have a `deleted`, and are in that index. */
    indexes: { symbol: string; address: string; deleted: number; stamp: string };
  };
  drafts: { key: string; value: Draft };
  meta: { key: 'clock' | 'timeSeen'; value: Clock | TimeSeen };
  /** What was deleted permanently, for a later sync. */
  tombstones: { key: string; value: { id: string; stamp: string }; indexes: { stamp: string } };
  undo: { key: [batch: string, part: number]; value: BatchPart; indexes: { time: number } };
  /** Annotations that an undo restored: their new stamp, and the one that they had before the batch. */
  restored: { key: string; value: { stamp: string; was: string; time: number }; indexes: { time: number } };
  verdicts: { key: string; value: LastVerdict };
  /** Records that could not be read, as they were. */
  damaged: { key: number; value: { store: string; record: unknown; since: number } };
}
