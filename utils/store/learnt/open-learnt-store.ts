import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { LearntDocument } from '../../learnt/learnt-document.ts';
import { type ConnectionEnds, lazyConnection } from '../connection/lazy-connection.ts';

/** A document as stored. */
export interface StoredDocument extends LearntDocument {
  /** The symbols that it gives titles for. */
  titled: string[];
  /** The words of all its titles. */
  words: string[];
}

interface LearntSchema extends DBSchema {
  /** By symbol or address, so that reading a document again replaces what it taught. */
  documents: { key: string; value: StoredDocument; indexes: { titled: string; words: string; learnt: number } };
  /** What was forgotten last, as long as it can be brought back. */
  forgotten: { key: string; value: StoredDocument };
}

export type LearntStore = IDBPDatabase<LearntSchema>;

/** A separate database: it can be emptied, or damaged, without affecting what the reader wrote. */
const name = 'recalling-learnt';

function openAsItIs(ends: ConnectionEnds): Promise<LearntStore> {
  return openDB<LearntSchema>(name, 1, {
    upgrade(database) {
      const documents = database.createObjectStore('documents', { keyPath: 'readIn' });
      documents.createIndex('titled', 'titled', { multiEntry: true });
      documents.createIndex('words', 'words', { multiEntry: true });
      documents.createIndex('learnt', 'learnt');
      database.createObjectStore('forgotten', { keyPath: 'readIn' });
    },
    ...ends,
  });
}

/** Opens the store; if an object store is missing, deletes and recreates it, as reading teaches its contents again. */
async function openWhole(ends: ConnectionEnds): Promise<LearntStore> {
  const store = await openAsItIs(ends);
  const parts = ['documents', 'forgotten'] as const;
  if (parts.every((part) => store.objectStoreNames.contains(part))) return store;
  store.close();
  await deleteDB(name);
  return openAsItIs(ends);
}

/** Runs an action on the store of what was learnt. @throws Failure */
export const withLearntStore = lazyConnection(openWhole);
