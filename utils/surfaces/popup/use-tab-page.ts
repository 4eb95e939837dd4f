import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { isUnSite } from '../../documents/is-un-site.ts';
import { type FollowedPage, followPage } from '../../messaging/channels/follow-page.ts';
import { onFrameStart } from '../../messaging/channels/frame-started.ts';
import type { PageState } from '../../messaging/protocol/page-state.ts';
import { wakeTab } from '../../sites/turned-on-sites.ts';
import { type FoundTab, findTab } from './find-tab.ts';
import { type FollowerWish, frameFor } from './frame-for.ts';
import { mergeFrames } from './merge-frames.ts';

/** Milliseconds after which a tab that has not answered counts as having no content script. */
const timeout = 700;

/**
 * Follows the page of the tab that the popup is about, through a port to all its frames, and one more to each frame that
 * comes later. They are opened anew whenever the tab is set anew, as after a navigation.
 */
export function useTabPage() {
  const [tab, setTab] = useState<FoundTab | null>();
  const [frames, setFrames] = useState<ReadonlyMap<string, { state: PageState; page: FollowedPage }>>(new Map());
  const [isSilent, setSilent] = useState(false);
  const woken = useRef(false);

  useEffect(() => {
    findTab().then(
      (found) => setTab(found ?? null),
      () => setTab(null),
    );
  }, []);

  useEffect(() => {
    if (!tab) return;
    const { id, url = '' } = tab;
    let isOver = false;
    let heard = false;
    const pages: FollowedPage[] = [];
    const again = () => {
      if (!isOver) setTab((last) => last && { ...last });
    };

    async function giveUp(): Promise<void> {
      if (isOver || heard) return;
      // A page that was open before the extension was installed has no content script yet.
      if (!woken.current && isUnSite(url)) {
        woken.current = true;
        const isAwake = await wakeTab(id).then(
          () => true,
          () => false,
        );
        if (isAwake) return again();
      }
      if (!isOver) setSilent(true);
    }

    /** @param gone is called when nobody is at the other end any more */
    function follow(gone: (page: FollowedPage) => void, frameId?: number): void {
      const page = followPage(
        id,
        {
          state(state) {
            heard = true;
            setSilent(false);
            setFrames((before) => new Map(before).set(state.frame, { state, page }));
          },
          disconnect: () => gone(page),
        },
        frameId,
      );
      pages.push(page);
    }

    follow(() => {
      if (heard) setTimeout(again, timeout);
    });
    const stopListening = onFrameStart(id, (frameId) => {
      if (frameId === 0) return again();
      const leave = (page: FollowedPage) =>
        setFrames((before) => new Map([...before].filter(([, frame]) => frame.page !== page)));
      follow(leave, frameId);
    });
    const timer = setTimeout(() => void giveUp(), timeout);
    return () => {
      isOver = true;
      stopListening();
      clearTimeout(timer);
      setFrames(new Map());
      for (const page of pages) page.close();
    };
  }, [tab]);

  const states = useMemo(() => [...frames.values()].map(({ state }) => state), [frames]);
  const wish = useCallback(
    (wished: FollowerWish) => {
      const frame = frameFor(wished, states);
      if (frame) frames.get(frame.frame)?.page.wish(wished, frame.frame);
    },
    [frames, states],
  );

  return {
    /** Undefined while it is looked for, null where there is none. */
    tab,
    page: useMemo(() => mergeFrames(states), [states]),
    status:
      frames.size > 0 ? ('answering' as const) : isSilent || tab === null ? ('silent' as const) : ('waiting' as const),
    wish,
    /** Connects again, after the content script was started. */
    reconnect: useCallback(() => {
      setSilent(false);
      setTab((last) => last && { ...last });
    }, []),
  };
}
