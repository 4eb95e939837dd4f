/**
 * Runs in a page of the extension: deletes everything stored, and gives up the permissions that were granted. It refers
 * to nothing outside itself.
 */
export async function emptyExtension(): Promise<boolean> {
  const api = globalThis as unknown as Record<string, typeof import('wxt/browser').browser | undefined>;
  const extension = api.browser ?? api.chrome;
  const databases = await indexedDB.databases();
  await Promise.all(
    databases.map(
      ({ name = '' }) =>
        new Promise<void>((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase(name);
          deleting.onsuccess = () => resolve();
          deleting.onerror = () => reject(deleting.error);
        }),
    ),
  );
  await extension?.storage.local.clear();
  const { origins = [] } = (await extension?.permissions.getAll()) ?? {};
  const required = new Set(extension?.runtime.getManifest().host_permissions);
  const granted = origins.filter((origin) => !required.has(origin));
  if (granted.length > 0) await extension?.permissions.remove({ origins: granted }).catch(() => undefined);
  return true;
}
