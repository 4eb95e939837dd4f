import { isUnSite } from '../../documents/is-un-site.ts';
import { type FollowedPage, followPage } from '../../messaging/channels/follow-page.ts';
import { onFrameStart } from '../../messaging/channels/frame-started.ts';
import type { PageState } from '../../messaging/protocol/page-state.ts';
import { wakeTab } from '../../sites/reading-script.ts';
import type { FoundTab } from './find-tab.ts';

/** Milliseconds after which a tab that has not answered counts as having no content script. */
const timeout = 700;

/** A frame of a tab: its last state, and the page that sent it. */
export interface FollowedFrame {
  state: PageState;
  page: FollowedPage;
}

interface TabListener {
  /** A frame sent its state, for the first time or after a change. */
  state(frame: FollowedFrame): void;
  /** The frame at the other end is gone. */
  frameGone(page: FollowedPage): void;
  /** The tab's page was loaded or reloaded, so the tab has to be followed again. */
  restarted(): void;
  /** The tab has no content script that answers. */
  silent(): void;
  /** Asked before the content script is started in the tab. */
  mayWake(): boolean;
}

/**
 * Follows the page of a tab, through a port to all its frames and one more to each frame that starts later.
 * @returns a function that stops following
 */
export function followTab({ id, url = '' }: FoundTab, on: TabListener): () => void {
  let isStopped = false;
  let hasAnswered = false;
  const pages: FollowedPage[] = [];

  function restart(): void {
    if (!isStopped) on.restarted();
  }

  async function giveUp(): Promise<void> {
    if (isStopped || hasAnswered) return;
    // A page that was open before the extension was installed has no content script yet.
    if (isUnSite(url) && on.mayWake()) {
      const isAwake = await wakeTab(id).then(
        () => true,
        () => false,
      );
      if (isAwake) return restart();
    }
    if (!isStopped) on.silent();
  }

  /** @param disconnect is called when nobody is at the other end any more */
  function follow(disconnect: (page: FollowedPage) => void, frameId?: number): void {
    const page = followPage(
      id,
      {
        state(state) {
          hasAnswered = true;
          on.state({ state, page });
        },
        disconnect: () => disconnect(page),
      },
      frameId,
    );
    pages.push(page);
  }

  follow(() => {
    if (hasAnswered) setTimeout(restart, timeout);
  });
  const stopListening = onFrameStart(id, (frameId) => {
    if (frameId === 0) restart();
    else follow(on.frameGone, frameId);
  });
  const timer = setTimeout(() => void giveUp(), timeout);
  return () => {
    isStopped = true;
    stopListening();
    clearTimeout(timer);
    for (const page of pages) page.close();
  };
}
