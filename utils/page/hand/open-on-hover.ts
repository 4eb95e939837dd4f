import type { HighlightCards } from '../cards/highlight-cards.ts';
import type { CardItem, PageCards } from '../cards/page-cards.ts';
import type { PageHighlights } from '../highlights/page-highlights.ts';
import type { CurrentText } from '../text/current-text.ts';
import { followPointer } from './follow-pointer.ts';

interface Openable {
  current: CurrentText;
  highlights: PageHighlights;
  cards: PageCards;
  highlightCards: HighlightCards;
}

/** Opens the card of a reference, or of a highlight with a note, when the pointer rests on it. */
export function openOnHover(
  { current, highlights, cards, highlightCards }: Openable,
  failed: (thrown: unknown) => void,
  signal: AbortSignal,
): void {
  const pointer = followPointer<CardItem>(
    {
      at: (x, y) => {
        const reference = current.referenceAt(x, y);
        if (reference) return reference;
        const [highlight] = highlights.at(x, y);
        return highlight?.annotation.note === undefined ? undefined : highlight;
      },
      open: (item, point) => {
        try {
          if ('annotation' in item) highlightCards.showAt(point);
          else cards.show(item, { point });
        } catch (thrown) {
          failed(thrown);
        }
      },
      prepare: cards.prepare,
      isOpen: () => cards.open,
      isHeld: cards.isHeld,
      close: cards.close,
    },
    signal,
  );
  cards.onHover((isInside) => (isInside ? pointer.entered() : pointer.left()));
}
