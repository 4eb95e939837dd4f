import { browser } from 'wxt/browser';
import type { Change, TabMessage } from '../protocol/tab-messages.ts';

/** Says something to every frame of a tab; a tab without a content script is no failure. */
export async function tellTab(tab: number, message: TabMessage): Promise<void> {
  await browser.tabs.sendMessage(tab, message).catch(() => undefined);
}

/** Tells every open surface of the extension that something changed in the store; pages are not told. */
export async function tellSurfaces(subjects: readonly string[]): Promise<void> {
  const change: Change = { type: 'changed', subjects: [...subjects] };
  await browser.runtime.sendMessage(change).catch(() => undefined);
}

/**
 * Tells every tab and every open surface that something changed in the store.
 * @param by the context that asked for the change
 */
export async function tellEveryone(subjects: readonly string[], by?: string): Promise<void> {
  if (subjects.length === 0) return;
  const change: Change = { type: 'changed', subjects: [...subjects], ...(by !== undefined && { by }) };
  const tabs = await browser.tabs.query({});
  await Promise.all([
    browser.runtime.sendMessage(change).catch(() => undefined),
    ...tabs.map(({ id }) => (id === undefined ? undefined : tellTab(id, change))),
  ]);
}
