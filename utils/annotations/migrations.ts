import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { StoreSchema } from './store-schema.ts';

/** What a migration changes: object stores and their indexes, and records that are already there. */
export type Migration = (
  database: IDBPDatabase<StoreSchema>,
  transaction: IDBPTransaction<StoreSchema, ('annotations' | 'notes' | 'drafts')[], 'versionchange'>,
) => void;

/** The migration at place n brings a store of version n to version n + 1. */
export const migrations: readonly Migration[] = [
  (database) => {
    const annotations = database.createObjectStore('annotations', { keyPath: 'id' });
    annotations.createIndex('symbol', 'document.symbol');
    annotations.createIndex('address', 'document.address');
    database.createObjectStore('notes', { keyPath: 'id' }).createIndex('subject', 'subject');
    database.createObjectStore('drafts', { keyPath: 'key' });
  },
];

/** The migrations that a store of version `from` still needs, in order. */
export function pendingMigrations(from: number, table: readonly Migration[] = migrations): readonly Migration[] {
  return table.slice(from);
}
