import { browser } from 'wxt/browser';
import { followerPort, fromPageSchema, type PageWish, type ToPage } from '../protocol/page-channel.ts';
import type { PageState } from '../protocol/page-state.ts';

/** A follower's end of the channel to a page. */
export interface FollowedPage {
  /** @param frame which of the tab's frames is meant, by the name in its state */
  wish(wish: PageWish, frame: string): void;
  close(): void;
}

/**
 * Follows the page of a tab: all of its frames, or one.
 * @param on `state` receives a frame's state, now and after every change; `disconnect` is called when nobody is at the
 *   other end any more
 * @param frameId the browser's number of the frame
 */
export function followPage(
  tab: number,
  on: { state(state: PageState): void; disconnect(): void },
  frameId?: number,
): FollowedPage {
  const port = browser.tabs.connect(tab, { name: followerPort, ...(frameId !== undefined && { frameId }) });
  port.onMessage.addListener((message: unknown) => {
    const parsed = fromPageSchema.safeParse(message);
    if (parsed.success && parsed.data.type === 'state') on.state(parsed.data);
  });
  port.onDisconnect.addListener(() => {
    // Read, so that the browser does not log it.
    void browser.runtime.lastError;
    on.disconnect();
  });
  return {
    wish: (wish, frame) => port.postMessage({ wish, frame } satisfies ToPage),
    close: () => port.disconnect(),
  };
}
