import { useState } from 'react';
import type { PageWish } from '../../messaging/protocol/page-channel.ts';

export interface Pin {
  pinned: boolean;
  onPin(pinned: boolean): void;
}

/** Whether the card is pinned; a change is sent to the page. */
export function usePin(wish: (wish: PageWish) => void): Pin {
  const [pinned, setPinned] = useState(false);
  return {
    pinned,
    onPin(isPinned) {
      setPinned(isPinned);
      wish({ type: 'pin', pinned: isPinned });
    },
  };
}
