import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { type PageState, type PopupWish, pageStateSchema, popupPortName } from '../messaging/page-state.ts';
import { isUnSite } from '../page/is-un-site.ts';
import { wakeTab } from '../sites/turned-on-sites.ts';
import { type FoundTab, findTab } from './find-tab.ts';
import { frameFor, type Wish } from './frame-for.ts';
import { mergeFrames } from './merge-frames.ts';

/** Milliseconds after which a tab that has not answered counts as having no content script. */
const patience = 700;

/**
 * Follows the page of the tab that the popup is about, through a port to all its frames. The port is opened anew
 * whenever the tab is set anew, as after a navigation.
 */
export function useTabPage() {
  const [tab, setTab] = useState<FoundTab | null>();
  const [frames, setFrames] = useState<ReadonlyMap<string, PageState>>(new Map());
  const [isSilent, setSilent] = useState(false);
  const port = useRef<ReturnType<typeof browser.tabs.connect>>(undefined);
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
    const connected = browser.tabs.connect(id, { name: popupPortName });
    port.current = connected;
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

    connected.onMessage.addListener((message: unknown) => {
      const state = pageStateSchema.safeParse(message);
      if (!state.success) return;
      heard = true;
      setSilent(false);
      setFrames((before) => new Map(before).set(state.data.frame, state.data));
    });
    const timer = setTimeout(() => void giveUp(), patience);
    connected.onDisconnect.addListener(() => {
      // Read, so that the browser does not log it: there is nobody at the other end.
      void browser.runtime.lastError;
      if (heard) setTimeout(again, patience);
    });
    return () => {
      isOver = true;
      clearTimeout(timer);
      setFrames(new Map());
      connected.disconnect();
    };
  }, [tab]);

  const wish = useCallback(
    (wished: Wish) => {
      const frame = frameFor(wished, [...frames.values()]);
      if (frame) port.current?.postMessage({ ...wished, frame: frame.frame } satisfies PopupWish);
    },
    [frames],
  );

  return {
    /** Undefined while it is looked for, null where there is none. */
    tab,
    page: useMemo(() => mergeFrames([...frames.values()]), [frames]),
    status:
      frames.size > 0 ? ('answering' as const) : isSilent || tab === null ? ('silent' as const) : ('waiting' as const),
    wish,
    /** Connects anew, after the content script was started. */
    reconnect: useCallback(() => {
      setSilent(false);
      setTab((last) => last && { ...last });
    }, []),
  };
}
