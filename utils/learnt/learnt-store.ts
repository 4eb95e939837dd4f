import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { storeFailure } from '../annotations/open-store.ts';
import { type LearntFact, learntFactSchema } from './learnt-fact.ts';

interface LearntSchema extends DBSchema {
  /** By symbol and the document it was read in, so that reading a document again replaces what it taught. */
  facts: { key: [symbol: string, readIn: string]; value: LearntFact; indexes: { symbol: string } };
}

/** A database of its own: it can be emptied without touching what the reader wrote. */
const name = 'recalling-learnt';

let opened: Promise<IDBPDatabase<LearntSchema>> | undefined;

function forget(): void {
  opened = undefined;
}

function open(): Promise<IDBPDatabase<LearntSchema>> {
  opened ??= openDB<LearntSchema>(name, 1, {
    upgrade(database) {
      database.createObjectStore('facts', { keyPath: ['symbol', 'readIn'] }).createIndex('symbol', 'symbol');
    },
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      forget();
    },
    terminated: forget,
  }).catch((thrown: unknown) => {
    forget();
    throw thrown;
  });
  return opened;
}

/** Parses what is stored one by one, so that a damaged fact does not hide the others. */
const readable = (stored: readonly unknown[]): LearntFact[] =>
  stored.flatMap((value) => learntFactSchema.safeParse(value).data ?? []);

async function orFailure<Result>(action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (thrown) {
    throw storeFailure(thrown);
  }
}

/** Keeps what a document taught; returns after the transaction is committed. @throws Failure */
export const keepLearnt = (facts: readonly LearntFact[]): Promise<void> =>
  orFailure(async () => {
    const transaction = (await open()).transaction('facts', 'readwrite');
    await Promise.all([...facts.map((fact) => transaction.store.put(learntFactSchema.parse(fact))), transaction.done]);
  });

/** What was learnt of symbols, in one list. @throws Failure */
export const learntOf = (symbols: readonly string[]): Promise<LearntFact[]> =>
  orFailure(async () => {
    const index = (await open()).transaction('facts').store.index('symbol');
    const found = await Promise.all([...new Set(symbols)].map((symbol) => index.getAll(symbol)));
    return readable(found.flat());
  });

/** All that was learnt, for the reader to look at. @throws Failure */
export const allLearnt = (): Promise<LearntFact[]> =>
  orFailure(async () => readable(await (await open()).getAll('facts')));

/** Forgets all that was learnt; returns after the transaction is committed. @throws Failure */
export const clearLearnt = (): Promise<void> => orFailure(async () => (await open()).clear('facts'));
