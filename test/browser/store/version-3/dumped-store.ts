/** One object store with its indexes and records, as IndexedDB describes them. */
export interface DumpedObjectStore {
  name: string;
  keyPath: string | string[] | null;
  autoIncrement: boolean;
  indexes: { name: string; keyPath: string | string[]; multiEntry: boolean; unique: boolean }[];
  /** Each record after its key. */
  records: [key: IDBValidKey, record: unknown][];
}

/** One complete database. */
export interface DumpedDatabase {
  name: string;
  version: number;
  stores: DumpedObjectStore[];
}

/** Runs in a page: reads every database of its origin completely. It refers to nothing outside itself. */
export async function dumpDatabases(): Promise<DumpedDatabase[]> {
  const settled = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const dumped: DumpedDatabase[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await settled(indexedDB.open(name));
    const stores: DumpedObjectStore[] = [];
    for (const each of database.objectStoreNames) {
      const store = database.transaction(each).objectStore(each);
      const indexes = [...store.indexNames].map((index) => {
        const { keyPath, multiEntry, unique } = store.index(index);
        return { name: index, keyPath, multiEntry, unique };
      });
      const [keys, records] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())]);
      stores.push({
        name: each,
        keyPath: store.keyPath,
        autoIncrement: store.autoIncrement,
        indexes,
        records: keys.map((key, place) => [key, records[place]]),
      });
    }
    dumped.push({ name, version: database.version, stores });
    database.close();
  }
  return dumped;
}

/** Creates a database exactly as it was dumped, replacing one of the same name. */
export async function restoreDatabase({ name, version, stores }: DumpedDatabase): Promise<void> {
  await new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.onsuccess = resolve;
    deleting.onerror = () => reject(deleting.error);
  });
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      for (const { name: each, keyPath, autoIncrement, indexes, records } of stores) {
        const store = opening.result.createObjectStore(each, { keyPath, autoIncrement });
        for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
        for (const [key, record] of records) keyPath === null ? store.put(record, key) : store.put(record);
      }
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}
