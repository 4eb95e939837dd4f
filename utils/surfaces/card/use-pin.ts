import { useState } from 'react';
import type { ToPage } from '../../messaging/protocol/card-messages.ts';

/** Whether the card is pinned, which the page must know. */
export function usePin(tell: (message: ToPage) => void) {
  const [pinned, setPinned] = useState(false);
  return {
    pinned,
    onPin(isPinned: boolean): void {
      setPinned(isPinned);
      tell({ type: 'pin', pinned: isPinned });
    },
  };
}
