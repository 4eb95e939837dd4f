import type { Migration } from './migrations.ts';

/** What pages last said of the places of annotations, for the library. */
export const toVersion3: Migration = async (database) => {
  database.createObjectStore('verdicts', { keyPath: 'id' });
};
