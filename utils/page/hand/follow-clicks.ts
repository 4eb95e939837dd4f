import type { HighlightCards } from '../cards/highlight-cards.ts';
import type { PageCards } from '../cards/page-cards.ts';
import { selectedRange } from './follow-selection.ts';
import { trusted } from './trusted.ts';

/** Opens the card of a highlight when it is clicked, and closes an open card on a click elsewhere. */
export function followClicks(highlightCards: HighlightCards, cards: PageCards, signal: AbortSignal): void {
  document.addEventListener(
    'click',
    trusted((event) => {
      const isOnLink = event.target instanceof Element && event.target.closest('a[href], button') !== null;
      const point = { x: event.clientX, y: event.clientY };
      if (!isOnLink && !selectedRange() && highlightCards.showAt(point)) return;
      if (cards.open && !cards.isHeld()) cards.close();
    }),
    { signal },
  );
}
