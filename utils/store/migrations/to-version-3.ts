import type { Migration } from './migration.ts';

/**
 * What pages last said of the places of annotations, for the library; what an undone change has left, for undoing the
 * one before it.
 */
export const toVersion3: Migration = async (database) => {
  database.createObjectStore('verdicts', { keyPath: 'id' });
  database.createObjectStore('restored', { keyPath: 'stamp' }).createIndex('time', 'time');
};
