import { countRecords } from '../annotations/count-records.ts';

/** Bytes that the extension uses and may use, whether the browser may clear them away, and how much is kept. */
export async function storageState() {
  const [{ usage = 0, quota = 0 }, isPersistent, counts] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
    countRecords(),
  ]);
  return { usage, quota, isPersistent, ...counts };
}
