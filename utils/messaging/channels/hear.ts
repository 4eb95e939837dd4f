import { browser } from 'wxt/browser';
import { type TabMessage, tabMessageSchema } from '../protocol/tab-messages.ts';

/**
 * Hears what the background says to a page or surface; what has not the agreed form is passed over.
 * @returns a function that stops hearing
 */
export function hear(heard: (message: TabMessage) => void): () => void {
  const listener = (message: unknown, sender: { id?: string | undefined }): undefined => {
    if (sender.id !== browser.runtime.id) return;
    const parsed = tabMessageSchema.safeParse(message);
    if (parsed.success) heard(parsed.data);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime?.onMessage?.removeListener(listener);
}
