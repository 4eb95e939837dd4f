import type { DBSchema } from 'idb';
import type { Annotation, Draft } from '../../annotations/annotation.ts';
import type { BatchPart } from '../../annotations/batch-part.ts';
import type { Clock } from '../../annotations/clock.ts';
import type { KeptVerdict } from '../../annotations/kept-verdict.ts';

/** The object stores and indexes of the newest version. */
export interface StoreSchema extends DBSchema {
  annotations: {
    key: string;
    value: Annotation;
    /** Only what is in the trash has a `deleted`, and is in that index. */
    indexes: { symbol: string; address: string; deleted: number; stamp: string };
  };
  drafts: { key: string; value: Draft };
  meta: { key: 'clock'; value: Clock };
  /** What was taken out for good, for a later sync to know. */
  tombstones: { key: string; value: { id: string; stamp: string }; indexes: { stamp: string } };
  undo: { key: [batch: string, part: number]; value: BatchPart; indexes: { time: number } };
  /** Annotations that an undoing put back: the stamp that it gave them, and the one that they had. */
  restored: { key: string; value: { stamp: string; was: string; time: number }; indexes: { time: number } };
  verdicts: { key: string; value: KeptVerdict };
  /** Records that could not be read, as they were. */
  damaged: { key: number; value: { store: string; record: unknown; since: number } };
}
