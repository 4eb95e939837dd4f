import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { Failure, type FailureKind } from '../messaging/failure.ts';
import { migrations, pendingMigrations } from './migrations/migrations.ts';
import type { StoreSchema } from './store-schema.ts';

export type Store = IDBPDatabase<StoreSchema>;

const kindsByName: Record<string, FailureKind> = {
  QuotaExceededError: 'quota',
  VersionError: 'newerStore',
  InvalidStateError: 'noStorage',
  SecurityError: 'noStorage',
};

function nameOf(thrown: unknown): string {
  return thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
}

/** Turns what IndexedDB throws into a failure that the surfaces have words for. */
export function storeFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  return new Failure(kindsByName[nameOf(thrown)] ?? 'unknown', { cause: thrown });
}

let opened: Promise<Store> | undefined;

function forget(): void {
  opened = undefined;
}

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

function open(): Promise<Store> {
  return new Promise((resolve, reject) => {
    // Opened without its schema, which the migrations from older ones can't have.
    const opening = openDB('recalling', migrations.length, {
      upgrade(database, from, _to, transaction) {
        transaction.done.catch(() => undefined);
        migrate(database, transaction, from).catch((thrown: unknown) => reject(storeFailure(thrown)));
      },
      blocked: () => reject(new Failure('blocked')),
      // A newer version of the extension wants to migrate: give way to it.
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        forget();
      },
      terminated: forget,
    });
    opening.then(
      (database) => resolve(database as unknown as Store),
      (thrown: unknown) => reject(storeFailure(thrown)),
    );
  });
}

/**
 * The store, opened once in the life of the worker. A failed opening is tried anew the next time.
 * @throws Failure
 */
function openStore(): Promise<Store> {
  opened ??= open().catch((thrown: unknown) => {
    forget();
    throw thrown;
  });
  return opened;
}

/**
 * Does something with the store. A connection that the browser has closed meanwhile is opened anew, once.
 * @throws Failure
 */
export async function withStore<Result>(act: (store: Store) => Promise<Result>): Promise<Result> {
  try {
    return await act(await openStore()).catch(async (thrown: unknown) => {
      if (nameOf(thrown) !== 'InvalidStateError') throw thrown;
      forget();
      return act(await openStore());
    });
  } catch (thrown) {
    throw storeFailure(thrown);
  }
}

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
