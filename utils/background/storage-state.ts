import { browser } from 'wxt/browser';
import { countRecords } from '../store/read-annotations.ts';

/**
 * True if the browser keeps the stored data even if space runs short. Chromium does so for extensions with the
 * permission for unlimited storage, without calling it persistent; Firefox if a page of the extension has asked for it.
 */
async function isKept(): Promise<boolean> {
  if (await navigator.storage.persisted()) return true;
  return import.meta.env.CHROME && browser.permissions.contains({ permissions: ['unlimitedStorage'] });
}

/** Bytes that the extension uses and may use, whether they are safe from deletion, and how many records are stored. */
export async function storageState() {
  const [{ usage = 0, quota = 0 }, isPersistent, counts] = await Promise.all([
    navigator.storage.estimate(),
    isKept(),
    countRecords(),
  ]);
  return { usage, quota, isPersistent, ...counts };
}
