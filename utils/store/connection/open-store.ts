import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { Failure } from '../../ground/failure.ts';
import { migrations, pendingMigrations } from '../migrations/migrations.ts';
import { type ConnectionEnds, lazyConnection } from './lazy-connection.ts';
import { storeFailure } from './store-failure.ts';
import type { StoreSchema } from './store-schema.ts';

export type Store = IDBPDatabase<StoreSchema>;

/** Migrates a store to the newest version, or leaves it entirely as it was. @throws what went wrong */
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
    // Opened without a schema, as migrations start from older ones.
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

/** Runs an action on the store. @throws Failure */
export const withStore = lazyConnection(open);
