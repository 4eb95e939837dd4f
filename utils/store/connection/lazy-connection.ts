import type { DBSchema, IDBPDatabase, OpenDBCallbacks } from 'idb';
import { errorName, storeFailure } from './store-failure.ts';

/** Callbacks for `openDB` on what ends a connection: another version that wants to migrate, or the browser. */
export type ConnectionEnds = Required<Pick<OpenDBCallbacks<unknown>, 'blocking' | 'terminated'>>;

/**
 * Opens a database lazily, once per worker; retries after a failed open, and reconnects once if the browser has closed
 * the connection.
 * @returns a function that runs an action on the open database; it throws Failures only
 */
export function lazyConnection<Schema extends DBSchema>(
  open: (ends: ConnectionEnds) => Promise<IDBPDatabase<Schema>>,
): <Result>(act: (store: IDBPDatabase<Schema>) => Promise<Result>) => Promise<Result> {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;

  function forget(): void {
    opened = undefined;
  }

  const ends: ConnectionEnds = {
    // A newer version of the extension wants to migrate: let it.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      forget();
    },
    terminated: forget,
  };

  function connect(): Promise<IDBPDatabase<Schema>> {
    opened ??= open(ends).catch((thrown: unknown) => {
      forget();
      throw thrown;
    });
    return opened;
  }

  return async (act) => {
    try {
      return await act(await connect()).catch(async (thrown: unknown) => {
        if (errorName(thrown) !== 'InvalidStateError') throw thrown;
        forget();
        return act(await connect());
      });
    } catch (thrown) {
      throw storeFailure(thrown);
    }
  };
}
