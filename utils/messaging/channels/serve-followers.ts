import { browser } from 'wxt/browser';
import { whenAborted } from '../../ground/lifetime.ts';
import { type FromPage, followerPort, type PageWish, toPageSchema } from '../protocol/page-channel.ts';
import type { PageState } from '../protocol/page-state.ts';
import { announceFrame } from './frame-started.ts';

type Port = ReturnType<typeof browser.runtime.connect>;

/**
 * Serves the surfaces that follow this page, as the popup does, until the signal aborts: they receive its state when
 * they connect, and send their wishes.
 * @param page `frame` is its name among the frames of its tab, as in its state
 * @returns a function that sends the page's state to every follower
 */
export function serveFollowers(
  page: { frame: string; state(): PageState; onWish(wish: PageWish): void },
  signal: AbortSignal,
): () => void {
  const followers = new Set<Port>();

  function sendState(port: Port): void {
    const message: FromPage = { type: 'state', ...page.state() };
    try {
      port.postMessage(message);
    } catch {
      // The follower is gone; `onDisconnect` will follow.
    }
  }

  const listener = (port: Port) => {
    if (port.name !== followerPort) return;
    followers.add(port);
    port.onDisconnect.addListener(() => followers.delete(port));
    port.onMessage.addListener((message: unknown) => {
      const parsed = toPageSchema.safeParse(message);
      if (parsed.success && parsed.data.frame === page.frame) page.onWish(parsed.data.wish);
    });
    sendState(port);
  };
  browser.runtime.onConnect.addListener(listener);
  whenAborted(signal, () => browser.runtime?.onConnect?.removeListener(listener));
  announceFrame();

  return () => {
    for (const port of followers) sendState(port);
  };
}
