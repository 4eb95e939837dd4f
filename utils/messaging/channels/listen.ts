import { browser } from 'wxt/browser';
import { whenAborted } from '../../ground/lifetime.ts';
import { type TabMessage, tabMessageSchema } from '../protocol/tab-messages.ts';

/**
 * Listens to what the background sends to pages and surfaces, until the signal aborts. Messages that don't match the
 * schema are dropped.
 */
export function listen(onMessage: (message: TabMessage) => void, signal: AbortSignal): void {
  const listener = (message: unknown, sender: { id?: string | undefined }): undefined => {
    if (sender.id !== browser.runtime.id) return;
    const parsed = tabMessageSchema.safeParse(message);
    if (parsed.success) onMessage(parsed.data);
  };
  browser.runtime.onMessage.addListener(listener);
  whenAborted(signal, () => browser.runtime?.onMessage?.removeListener(listener));
}
