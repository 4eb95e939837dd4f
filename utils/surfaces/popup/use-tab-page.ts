import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { isUnSite } from '../../documents/is-un-site.ts';
import { hearFramesStart } from '../../messaging/channels/frame-started.ts';
import { type PageState, type PopupWish, pageStateSchema, popupPortName } from '../../messaging/protocol/page-state.ts';
import { wakeTab } from '../../sites/turned-on-sites.ts';
import { type FoundTab, findTab } from './find-tab.ts';
import { frameFor, type Wish } from './frame-for.ts';
import { mergeFrames } from './merge-frames.ts';

/** Milliseconds after which a tab that has not answered counts as having no content script. */
const patience = 700;

type Port = ReturnType<typeof browser.tabs.connect>;

/**
 * Follows the page of the tab that the popup is about, through a port to all its frames, and one more to each frame that
 * comes later. They are opened anew whenever the tab is set anew, as after a navigation.
 */
export function useTabPage() {
  const [tab, setTab] = useState<FoundTab | null>();
  const [frames, setFrames] = useState<ReadonlyMap<string, { state: PageState; port: Port }>>(new Map());
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
    const ports: Port[] = [];
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
    function follow(port: Port, gone: () => void): void {
      ports.push(port);
      port.onMessage.addListener((message: unknown) => {
        const state = pageStateSchema.safeParse(message);
        if (!state.success) return;
        heard = true;
        setSilent(false);
        setFrames((before) => new Map(before).set(state.data.frame, { state: state.data, port }));
      });
      port.onDisconnect.addListener(() => {
        // Read, so that the browser does not log it.
        void browser.runtime.lastError;
        gone();
      });
    }

    follow(browser.tabs.connect(id, { name: popupPortName }), () => {
      if (heard) setTimeout(again, patience);
    });
    const unhear = hearFramesStart(id, (frameId) => {
      if (frameId === 0) return again();
      const port = browser.tabs.connect(id, { name: popupPortName, frameId });
      follow(port, () => setFrames((before) => new Map([...before].filter(([, frame]) => frame.port !== port))));
    });
    const timer = setTimeout(() => void giveUp(), patience);
    return () => {
      isOver = true;
      unhear();
      clearTimeout(timer);
      setFrames(new Map());
      for (const port of ports) port.disconnect();
    };
  }, [tab]);

  const states = useMemo(() => [...frames.values()].map(({ state }) => state), [frames]);
  const wish = useCallback(
    (wished: Wish) => {
      const frame = frameFor(wished, states);
      if (frame) frames.get(frame.frame)?.port.postMessage({ ...wished, frame: frame.frame } satisfies PopupWish);
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
    /** Connects anew, after the content script was started. */
    reconnect: useCallback(() => {
      setSilent(false);
      setTab((last) => last && { ...last });
    }, []),
  };
}
