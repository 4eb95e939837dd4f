import type { DBSchema } from 'idb';
import type { Annotation, Draft, Note } from './annotation.ts';

/** The object stores and indexes of the newest version. */
export interface StoreSchema extends DBSchema {
  annotations: { key: string; value: Annotation; indexes: { symbol: string; address: string } };
  notes: { key: string; value: Note; indexes: { subject: string } };
  drafts: { key: string; value: Draft };
}
