import { browser } from 'wxt/browser';
import type { Change, TabMessage } from '../protocol/tab-messages.ts';

/** Sends a message to every frame of a tab; a tab without a content script is not an error. */
export async function sendToTab(tab: number, message: TabMessage): Promise<void> {
  await browser.tabs.sendMessage(tab, message).catch(() => undefined);
}

/** Notifies the open surfaces of the extension, but no web page, of a change in the store. */
export async function notifySurfaces(subjects: readonly string[]): Promise<void> {
  const change: Change = { type: 'changed', subjects: [...subjects] };
  await browser.runtime.sendMessage(change).catch(() => undefined);
}

/**
 * Notifies every tab and every open surface of a change in the store.
 * @param by the context that asked for the change
 */
export async function notifyEveryone(subjects: readonly string[], by?: string): Promise<void> {
  if (subjects.length === 0) return;
  const change: Change = { type: 'changed', subjects: [...subjects], ...(by !== undefined && { by }) };
  const tabs = await browser.tabs.query({});
  await Promise.all([
    browser.runtime.sendMessage(change).catch(() => undefined),
    ...tabs.map(({ id }) => (id === undefined ? undefined : sendToTab(id, change))),
  ]);
}
