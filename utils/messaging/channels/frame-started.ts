import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const frameStartedSchema = z.object({ type: z.literal('frameStarted') });

/** Announces that the content script of this frame has started, so that a popup opened earlier can connect to it. */
export function announceFrame(): void {
  // Rejects if no popup is open.
  browser.runtime.sendMessage({ type: 'frameStarted' }).catch(() => undefined);
}

/**
 * Listens for content scripts that start in the frames of a tab.
 * @param onStart gets the browser's number of the frame: 0 for the page itself
 * @returns a function that stops listening
 */
export function onFrameStart(tab: number, onStart: (frame: number) => void): () => void {
  const listener = (
    message: unknown,
    sender: { id?: string | undefined; tab?: { id?: number | undefined } | undefined; frameId?: number | undefined },
  ): undefined => {
    if (sender.id !== browser.runtime.id || sender.tab?.id !== tab || sender.frameId === undefined) return;
    if (frameStartedSchema.safeParse(message).success) onStart(sender.frameId);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
