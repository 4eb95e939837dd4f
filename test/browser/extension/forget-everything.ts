import { fakeBrowser } from './fake-browser.ts';

/** Deletes all that is stored, so that no test finds what another has left. */
export async function forgetEverything(): Promise<void> {
  await fakeBrowser.storage.local.clear();
  const databases = await indexedDB.databases();
  await Promise.all(databases.map(({ name }) => (name === undefined ? undefined : deleteDatabase(name))));
}

/** Deletes a database; those who hold it open are asked to let go of it. */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
  });
}
