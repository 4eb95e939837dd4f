import type { Frame } from '../browsers/browser.ts';

/** The records of each object store. */
interface OldRecords {
  annotations: unknown[];
  notes: unknown[];
  drafts: unknown[];
}

/** Replaces the store with one of version 1, as the first version of the extension created it. */
export function writeVersion1(page: Frame, records: OldRecords): Promise<boolean> {
  return page.evaluate(
    ({ annotations, notes, drafts }) =>
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
        };
        opening.onsuccess = () => {
          opening.result.close();
          resolve(true);
        };
      }),
    records,
  );
}
