import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { LearntDocument } from '../../learnt/learnt-document.ts';
import { type ConnectionEnds, keepConnection } from '../connection/keep-connection.ts';

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

/** Opens the store; one that lacks a part is made anew, since what it held is only what reading teaches again. */
async function openWhole(ends: ConnectionEnds): Promise<LearntStore> {
  const store = await openAsItIs(ends);
  const parts = ['documents', 'forgotten'] as const;
  if (parts.every((part) => store.objectStoreNames.contains(part))) return store;
  store.close();
  await deleteDB(name);
  return openAsItIs(ends);
}

/** Does something with the store of what was learnt. @throws Failure */
export const withLearntStore = keepConnection(openWhole);
