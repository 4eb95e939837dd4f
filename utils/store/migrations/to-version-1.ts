import type { Migration } from './migration.ts';

/** The first store: highlights, notes on documents, drafts. */
export const toVersion1: Migration = async (database) => {
  const annotations = database.createObjectStore('annotations', { keyPath: 'id' });
  annotations.createIndex('symbol', 'document.symbol');
  annotations.createIndex('address', 'document.address');
  database.createObjectStore('notes', { keyPath: 'id' }).createIndex('subject', 'subject');
  database.createObjectStore('drafts', { keyPath: 'key' });
};
