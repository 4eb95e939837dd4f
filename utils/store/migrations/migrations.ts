import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { toVersion1 } from './to-version-1.ts';
import { toVersion2 } from './to-version-2.ts';
import { toVersion3 } from './to-version-3.ts';

/**
 * What a migration changes: object stores and their indexes, and records that are already there. It waits for nothing
 * but the transaction's own requests; where it fails, the transaction is aborted and the store stays as it was. A
 * migration that was released is never changed: it knows the versions before and after it, and no others.
 */
export type Migration = (
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => Promise<void>;

/** The migration at place n brings a store of version n to version n + 1. */
export const migrations: readonly Migration[] = [toVersion1, toVersion2, toVersion3];

/** The migrations that a store of version `from` still needs, in order. */
export function pendingMigrations(from: number, table: readonly Migration[] = migrations): readonly Migration[] {
  return table.slice(from);
}
