import type { Frame } from '../browsers/browser.ts';

/** The records of each object store; one more store can make a migration fail. */
interface OldRecords {
  annotations: unknown[];
  notes: unknown[];
  drafts: unknown[];
  inTheWay?: string;
}

/** Replaces the store with one of version 1, as the first version of the extension created it. */
export function writeVersion1(page: Frame, records: OldRecords): Promise<boolean> {
  return page.evaluate(
    ({ annotations, notes, drafts, inTheWay }) =>
      new Promise<boolean>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('recalling');
        deleting.onerror = () => reject(deleting.error);
        // Requested at once, so that the background, which may just have started, can't open it in between.
        const opening = indexedDB.open('recalling', 1);
        opening.onerror = () => reject(opening.error);
        opening.onupgradeneeded = () => {
          const database = opening.result;
          const store = database.createObjectStore('annotations', { keyPath: 'id' });
          store.createIndex('symbol', 'document.symbol');
          store.createIndex('address', 'document.address');
          const noteStore = database.createObjectStore('notes', { keyPath: 'id' });
          noteStore.createIndex('subject', 'subject');
          const draftStore = database.createObjectStore('drafts', { keyPath: 'key' });
          for (const annotation of annotations) store.put(annotation);
          for (const note of notes) noteStore.put(note);
          for (const draft of drafts) draftStore.put(draft);
          if (inTheWay !== undefined) database.createObjectStore(inTheWay);
        };
        opening.onsuccess = () => {
          opening.result.close();
          resolve(true);
        };
      }),
    records,
  );
}

/** The version of the present store, and how many highlights and notes are in it. */
export function readVersion1(page: Frame): Promise<{ version: number; annotations: number; notes: number }> {
  return page.evaluate(
    () =>
      new Promise<{ version: number; annotations: number; notes: number }>((resolve, reject) => {
        const opening = indexedDB.open('recalling');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction(['annotations', 'notes']);
          const annotations = transaction.objectStore('annotations').count();
          const notes = transaction.objectStore('notes').count();
          transaction.oncomplete = () => {
            const { version } = database;
            database.close();
            resolve({ version, annotations: annotations.result, notes: notes.result });
          };
        };
      }),
    undefined,
  );
}
