import type { IDBPDatabase, IDBPTransaction } from 'idb';

/**
 * What a migration changes: object stores and their indexes, and records that are already there. It waits for nothing
 * but the transaction's own requests; where it fails, the transaction is aborted and the store stays as it was. A
 * migration that was released is never changed: it knows the versions before and after it, and no others.
 */
export type Migration = (
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => Promise<void>;
