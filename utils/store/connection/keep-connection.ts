import type { DBSchema, IDBPDatabase, OpenDBCallbacks } from 'idb';
import { errorName, storeFailure } from './store-failure.ts';

/** What ends a connection: another version that wants to migrate, or the browser. To be given to `openDB`. */
export type ConnectionEnds = Required<Pick<OpenDBCallbacks<unknown>, 'blocking' | 'terminated'>>;

/**
 * Makes a function that does something with a database, which is opened once in the life of the worker. A failed opening
 * is tried anew the next time; a connection that the browser has closed meanwhile is opened anew, once. What is thrown
 * is a Failure.
 */
export function keepConnection<Schema extends DBSchema>(
  open: (ends: ConnectionEnds) => Promise<IDBPDatabase<Schema>>,
): <Result>(act: (store: IDBPDatabase<Schema>) => Promise<Result>) => Promise<Result> {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;

  function forget(): void {
    opened = undefined;
  }

  const ends: ConnectionEnds = {
    // A newer version of the extension wants to migrate: give way to it.
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
