import type { IDBPDatabase, IDBPTransaction } from 'idb';

/**
 * A migration changes object stores and their indexes, and existing records. It may wait for nothing but the
 * transaction's own requests; if it fails, the transaction is aborted and the store stays as it was. A released
 * migration is never changed: it knows the versions before and after it, and no others.
 */
export type Migration = (
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => Promise<void>;
