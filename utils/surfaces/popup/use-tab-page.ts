import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type FoundTab, findTab } from './find-tab.ts';
import { type FollowedFrame, followTab } from './follow-tab.ts';
import { type FollowerWish, framesFor } from './frame-for.ts';
import { mergeFrames, type PageOfFrames } from './merge-frames.ts';

/** The page of the tab that the popup is about. */
export interface TabPage {
  /** Undefined while it is looked for; null if there is none. */
  tab: FoundTab | null | undefined;
  page: PageOfFrames;
  /** `waiting` until the page answers; `silent` if it has no content script. */
  status: 'waiting' | 'answering' | 'silent';
  /** Sends a wish to the frame that can fulfil it, or to all that can. */
  wish(wish: FollowerWish): void;
  /** Connects again, after the content script was started. */
  reconnect(): void;
}

/**
 * Follows the page of the tab that the popup is about. It connects again whenever `tab` is set again, as after a
 * navigation.
 */
export function useTabPage(): TabPage {
  const [tab, setTab] = useState<FoundTab | null>();
  const [frames, setFrames] = useState<ReadonlyMap<string, FollowedFrame>>(new Map());
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
    const stop = followTab(tab, {
      state(frame) {
        setSilent(false);
        setFrames((before) => new Map(before).set(frame.state.frame, frame));
      },
      frameGone: (page) => setFrames((before) => new Map([...before].filter(([, frame]) => frame.page !== page))),
      restarted: () => setTab((last) => last && { ...last }),
      silent: () => setSilent(true),
      mayWake() {
        const isFirst = !woken.current;
        woken.current = true;
        return isFirst;
      },
    });
    return () => {
      stop();
      setFrames(new Map());
    };
  }, [tab]);

  const states = useMemo(() => [...frames.values()].map(({ state }) => state), [frames]);
  return {
    tab,
    page: useMemo(() => mergeFrames(states), [states]),
    status: frames.size > 0 ? 'answering' : isSilent || tab === null ? 'silent' : 'waiting',
    wish: useCallback(
      (wish) => {
        for (const { frame } of framesFor(wish, states)) frames.get(frame)?.page.wish(wish, frame);
      },
      [frames, states],
    ),
    reconnect: useCallback(() => {
      setSilent(false);
      setTab((last) => last && { ...last });
    }, []),
  };
}
