import { browser } from 'wxt/browser';
import { whenAborted } from '../../ground/lifetime.ts';
import { type FromPage, followerPort, type PageWish, toPageSchema } from '../protocol/page-channel.ts';
import type { PageState } from '../protocol/page-state.ts';
import { sayFrameStarted } from './frame-started.ts';

type Port = ReturnType<typeof browser.runtime.connect>;

/**
 * Serves the surfaces that follow this page, as the popup does, until the signal aborts: they get its state when they
 * connect, and the page does what they want.
 * @returns a function that sends every follower the page's state
 */
export function serveFollowers(
  page: { state(): PageState; obey(wish: PageWish): void },
  signal: AbortSignal,
): () => void {
  const followers = new Set<Port>();

  function tell(port: Port): void {
    const message: FromPage = { type: 'state', ...page.state() };
    try {
      port.postMessage(message);
    } catch {
      // The follower has gone; `onDisconnect` comes later.
    }
  }

  const listener = (port: Port) => {
    if (port.name !== followerPort) return;
    followers.add(port);
    port.onDisconnect.addListener(() => followers.delete(port));
    port.onMessage.addListener((message: unknown) => {
      const parsed = toPageSchema.safeParse(message);
      if (parsed.success && parsed.data.frame === page.state().frame) page.obey(parsed.data.wish);
    });
    tell(port);
  };
  browser.runtime.onConnect.addListener(listener);
  whenAborted(signal, () => browser.runtime?.onConnect?.removeListener(listener));
  sayFrameStarted();

  return () => {
    for (const port of followers) tell(port);
  };
}
