import { browser } from 'wxt/browser';
import { countRecords } from '../store/read-annotations.ts';

/**
 * Whether the browser keeps what is stored even where space is short. Chromium spares whoever has the permission for
 * unlimited storage, without calling it persistent; Firefox does it where a page of the extension has asked for it.
 */
async function isKept(): Promise<boolean> {
  if (await navigator.storage.persisted()) return true;
  return import.meta.env.CHROME && browser.permissions.contains({ permissions: ['unlimitedStorage'] });
}

/** Bytes that the extension uses and may use, whether the browser may clear them away, and how much is kept. */
export async function storageState() {
  const [{ usage = 0, quota = 0 }, isPersistent, counts] = await Promise.all([
    navigator.storage.estimate(),
    isKept(),
    countRecords(),
  ]);
  return { usage, quota, isPersistent, ...counts };
}
