import { fakeBrowser } from './fake-browser.ts';

/** Deletes everything stored, so that no test finds what another has left. */
export async function forgetEverything(): Promise<void> {
  await fakeBrowser.storage.local.clear();
  await fakeBrowser.storage.session.clear();
  const databases = await indexedDB.databases();
  await Promise.all(databases.map(({ name }) => (name === undefined ? undefined : deleteDatabase(name))));
}

/** Deletes a database; connections that hold it open are asked to close. */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
  });
}
