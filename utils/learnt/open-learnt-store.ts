import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { storeFailure } from '../annotations/open-store.ts';
import type { LearntDocument } from './learnt-document.ts';

/** A document as it lies in the store. */
export interface StoredDocument extends LearntDocument {
  /** The symbols that it gives titles for. */
  titled: string[];
  /** The words of all its titles. */
  words: string[];
}

interface LearntSchema extends DBSchema {
  /** By symbol or address, so that reading a document again replaces what it taught. */
  documents: { key: string; value: StoredDocument; indexes: { titled: string; words: string; learnt: number } };
  /** What was forgotten last, until it can't be brought back any more. */
  forgotten: { key: string; value: StoredDocument };
}

export type LearntStore = IDBPDatabase<LearntSchema>;

/** A database of its own: it can be emptied, or be damaged, without touching what the reader wrote. */
const name = 'recalling-learnt';

let opened: Promise<LearntStore> | undefined;

function close(): void {
  opened = undefined;
}

function openAsItIs(): Promise<LearntStore> {
  return openDB<LearntSchema>(name, 1, {
    upgrade(database) {
      const documents = database.createObjectStore('documents', { keyPath: 'readIn' });
      documents.createIndex('titled', 'titled', { multiEntry: true });
      documents.createIndex('words', 'words', { multiEntry: true });
      documents.createIndex('learnt', 'learnt');
      database.createObjectStore('forgotten', { keyPath: 'readIn' });
    },
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      close();
    },
    terminated: close,
  });
}

/** Opens the store; one that lacks a part is made anew, since what it held is only what reading teaches again. */
async function openWhole(): Promise<LearntStore> {
  const store = await openAsItIs();
  const parts = ['documents', 'forgotten'] as const;
  if (parts.every((part) => store.objectStoreNames.contains(part))) return store;
  store.close();
  await deleteDB(name);
  return openAsItIs();
}

function open(): Promise<LearntStore> {
  opened ??= openWhole().catch((thrown: unknown) => {
    close();
    throw thrown;
  });
  return opened;
}

/** Does something with the store of what was learnt. @throws Failure */
export async function withLearntStore<Result>(act: (store: LearntStore) => Promise<Result>): Promise<Result> {
  try {
    return await act(await open());
  } catch (thrown) {
    throw storeFailure(thrown);
  }
}
