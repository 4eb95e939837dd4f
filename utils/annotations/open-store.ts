import { type IDBPDatabase, openDB } from 'idb';
import { Failure, type FailureKind } from '../messaging/failure.ts';
import { migrations, pendingMigrations } from './migrations.ts';
import type { StoreSchema } from './store-schema.ts';

export type Store = IDBPDatabase<StoreSchema>;

const kindsByName: Record<string, FailureKind> = {
  QuotaExceededError: 'quota',
  VersionError: 'newerStore',
  InvalidStateError: 'noStorage',
  SecurityError: 'noStorage',
};

/** Turns what IndexedDB throws into a failure that the surfaces have words for. */
export function storeFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  const name = thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
  return new Failure(kindsByName[name] ?? 'unknown', { cause: thrown });
}

let opened: Promise<Store> | undefined;

function forget(): void {
  opened = undefined;
}

function open(): Promise<Store> {
  return new Promise((resolve, reject) => {
    const opening = openDB<StoreSchema>('recalling', migrations.length, {
      upgrade(database, from, _to, transaction) {
        for (const migrate of pendingMigrations(from)) migrate(database, transaction);
      },
      blocked: () => reject(new Failure('blocked')),
      // A newer version of the extension wants to migrate: give way to it.
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        forget();
      },
      terminated: forget,
    });
    opening.then(resolve, (thrown: unknown) => reject(storeFailure(thrown)));
  });
}

/**
 * The store, opened once in the life of the worker. A failed opening is tried anew the next time.
 * @throws Failure
 */
export function openStore(): Promise<Store> {
  opened ??= open().catch((thrown: unknown) => {
    forget();
    throw thrown;
  });
  return opened;
}
