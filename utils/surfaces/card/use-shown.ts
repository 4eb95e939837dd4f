import { useEffect, useState } from 'react';
import type { PageConnection } from '../../messaging/channels/card-port.ts';
import type { ShowCard } from '../../messaging/protocol/page-channel.ts';
import { askAhead } from './ask-ahead.ts';

/** What the page wants shown, counted so that the same subject shown twice counts as new. */
export type Shown = ShowCard & { turn: number };

/** What the page wants the card to show; undefined while the card is hidden. */
export function useShown(page: PageConnection): Shown | undefined {
  const [shown, setShown] = useState<Shown>();
  useEffect(() => {
    page.receive((message) => {
      if (message.type === 'prepare') askAhead(message.symbol);
      else setShown((before) => (message.type === 'show' ? { ...message, turn: (before?.turn ?? 0) + 1 } : undefined));
    });
  }, [page]);
  return shown;
}
