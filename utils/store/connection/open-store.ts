import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { Failure } from '../../ground/failure.ts';
import { migrations, pendingMigrations } from '../migrations/migrations.ts';
import { type ConnectionEnds, keepConnection } from './keep-connection.ts';
import { storeFailure } from './store-failure.ts';
import type { StoreSchema } from './store-schema.ts';

export type Store = IDBPDatabase<StoreSchema>;

/** Brings a store to the newest version, or leaves it wholly as it was. @throws what went wrong */
async function migrate(
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
  from: number,
): Promise<void> {
  try {
    for (const migration of pendingMigrations(from)) await migration(database, transaction);
  } catch (thrown) {
    const cause = transaction.error ?? thrown;
    if (!transaction.error) transaction.abort();
    throw cause;
  }
}

function open(ends: ConnectionEnds): Promise<Store> {
  return new Promise((resolve, reject) => {
    // Opened without its schema, which the migrations from older ones can't have.
    const opening = openDB('recalling', migrations.length, {
      upgrade(database, from, _to, transaction) {
        transaction.done.catch(() => undefined);
        migrate(database, transaction, from).catch((thrown: unknown) => reject(storeFailure(thrown)));
      },
      blocked: () => reject(new Failure('blocked')),
      ...ends,
    });
    opening.then(
      (database) => resolve(database as unknown as Store),
      (thrown: unknown) => reject(storeFailure(thrown)),
    );
  });
}

/** Does something with the store. @throws Failure */
export const withStore = keepConnection(open);

/**
 * Waits until what was written is committed.
 * @throws what made the transaction fail, rather than that the write was aborted with it
 */
export async function committed<Written>(
  transaction: { done: Promise<void>; readonly error: DOMException | null },
  written: Promise<Written>,
): Promise<void> {
  try {
    await Promise.all([written, transaction.done]);
  } catch (thrown) {
    throw transaction.error ?? thrown;
  }
}
