import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const key = 'learning';
const storedSchema = z.object({ [key]: z.catch(z.boolean(), true) });

/** True unless the reader has turned learning off. Rejects if the setting can't be read. */
export async function isLearning(): Promise<boolean> {
  return storedSchema.parse({ [key]: true, ...(await browser.storage.local.get(key)) })[key];
}

/** Saves the reader's choice; it applies to all pages, open ones included. */
export function setLearning(isOn: boolean): Promise<void> {
  return browser.storage.local.set({ [key]: isOn });
}
