import { useState } from 'react';
import type { PageWish } from '../../messaging/protocol/page-channel.ts';

/** Whether the card is pinned, which the page must know. */
export function usePin(wish: (wish: PageWish) => void) {
  const [pinned, setPinned] = useState(false);
  return {
    pinned,
    onPin(isPinned: boolean): void {
      setPinned(isPinned);
      wish({ type: 'pin', pinned: isPinned });
    },
  };
}
