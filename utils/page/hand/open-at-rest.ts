import type { HighlightCards } from '../cards/highlight-cards.ts';
import type { CardThing, PageCards } from '../cards/page-cards.ts';
import type { PageHighlights } from '../highlights/page-highlights.ts';
import type { CurrentText } from '../text/current-text.ts';
import { followPointer } from './pointer-rest.ts';

interface Openable {
  current: CurrentText;
  highlights: PageHighlights;
  cards: PageCards;
  highlightCards: HighlightCards;
}

/** Opens the card of the reference, or of the highlight with a note, on which the pointer rests. */
export function openAtRest(
  { current, highlights, cards, highlightCards }: Openable,
  failed: (thrown: unknown) => void,
  signal: AbortSignal,
): void {
  const pointer = followPointer<CardThing>(
    {
      at: (x, y) => {
        const reference = current.referenceAt(x, y);
        if (reference) return reference;
        const [highlight] = highlights.at(x, y);
        return highlight?.annotation.note === undefined ? undefined : highlight;
      },
      open: (thing, point) => {
        try {
          if ('annotation' in thing) highlightCards.showAt(point);
          else cards.show(thing, { point });
        } catch (thrown) {
          failed(thrown);
        }
      },
      isOpen: () => cards.open,
      isHeld: cards.isHeld,
      close: cards.close,
    },
    signal,
  );
  cards.onHover((isInside) => (isInside ? pointer.entered() : pointer.left()));
}
