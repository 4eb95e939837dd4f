import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const frameStartedSchema = z.object({ type: z.literal('frameStarted') });

/** Says that the content script of this frame has begun: a popup that was open before asks it then. */
export function sayFrameStarted(): void {
  // Where no popup is open nobody hears it.
  browser.runtime.sendMessage({ type: 'frameStarted' }).catch(() => undefined);
}

/**
 * Hears of the frames of a tab whose content script begins.
 * @param heard is told the browser's number of the frame: 0 for the page itself
 * @returns a function that stops hearing
 */
export function hearFramesStart(tab: number, heard: (frame: number) => void): () => void {
  const listener = (
    message: unknown,
    sender: { id?: string | undefined; tab?: { id?: number | undefined } | undefined; frameId?: number | undefined },
  ): undefined => {
    if (sender.id !== browser.runtime.id || sender.tab?.id !== tab || sender.frameId === undefined) return;
    if (frameStartedSchema.safeParse(message).success) heard(sender.frameId);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
