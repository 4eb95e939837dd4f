import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const key = 'learning';
const storedSchema = z.object({ [key]: z.catch(z.boolean(), true) });

/** Whether reading teaches: the reader's choice, yes until they say no. Rejects where the choice can't be read. */
export async function isLearning(): Promise<boolean> {
  return storedSchema.parse({ [key]: true, ...(await browser.storage.local.get(key)) })[key];
}

/** Keeps the reader's choice for all pages, those open too. */
export function setLearning(isOn: boolean): Promise<void> {
  return browser.storage.local.set({ [key]: isOn });
}
