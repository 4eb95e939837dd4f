import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { sayFrameStarted } from '../messaging/channels/frame-started.ts';
import { type PageState, type PopupWish, popupPortName, popupWishSchema } from '../messaging/protocol/page-state.ts';

/**
 * Tells open popups what the page holds, and does what they wish.
 * @returns a function to call when what the page holds has changed
 */
export function servePopups(
  ctx: ContentScriptContext,
  state: () => PageState | undefined,
  fulfil: (wish: PopupWish) => void,
): () => void {
  const ports = new Set<ReturnType<typeof browser.runtime.connect>>();

  function tell(port: ReturnType<typeof browser.runtime.connect>): void {
    const now = state();
    if (now) port.postMessage(now);
  }

  const listener = (port: ReturnType<typeof browser.runtime.connect>) => {
    if (port.name !== popupPortName) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((message: unknown) => {
      const wish = popupWishSchema.safeParse(message);
      if (wish.success) fulfil(wish.data);
    });
    tell(port);
  };
  browser.runtime.onConnect.addListener(listener);
  sayFrameStarted();
  ctx.onInvalidated(() => browser.runtime?.onConnect?.removeListener(listener));
  return () => {
    for (const port of ports) tell(port);
  };
}
