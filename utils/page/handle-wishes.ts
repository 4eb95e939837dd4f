import type { PageWish } from '../messaging/protocol/page-channel.ts';
import type { Command } from '../messaging/protocol/tab-messages.ts';
import type { HighlightCards } from './cards/highlight-cards.ts';
import type { PageCards } from './cards/page-cards.ts';
import type { ReferenceWalk } from './cards/reference-walk.ts';
import { selectedRange } from './hand/follow-selection.ts';
import type { SelectionActions } from './hand/selection-actions.ts';
import type { PageHighlights } from './highlights/page-highlights.ts';

/** The parts of the page that commands and wishes act on. */
export interface PageParts {
  cards: PageCards;
  walk: ReferenceWalk;
  highlightCards: HighlightCards;
  selection: SelectionActions;
  highlights: PageHighlights;
}

/** Does what a surface wants the page to do. @throws Failure */
export async function handleWish(
  wish: PageWish,
  { cards, walk, highlightCards, highlights }: PageParts,
): Promise<void> {
  switch (wish.type) {
    case 'size':
      return cards.resize(wish.height);
    case 'close':
      return cards.close();
    case 'pin':
      return cards.pin(wish.pinned);
    case 'goToReference':
      return walk.goToNextMention(wish.symbol);
    case 'goToAnnotation':
      highlightCards.goTo(wish.id);
      return;
    case 'placeHere': {
      const range = selectedRange();
      if (range) await highlightCards.move(wish.id, range);
      return;
    }
    case 'showMarks':
      return highlights.showAll();
    default:
      return highlightCards.handleWish(wish);
  }
}

/** Carries out a keyboard command. */
export function handleCommand(command: Command, { walk, selection }: PageParts): void {
  if (command === 'next-reference') walk.step(1);
  else if (command === 'previous-reference') walk.step(-1);
  else if (selectedRange() && selection.isShown()) selection.focus();
  else walk.openCurrent();
}

/** Closes the card, or else the toolbar; returns true if there was anything to close. */
export function handleEscape({ cards, selection }: PageParts): boolean {
  const isOpen = cards.open !== undefined || selection.isShown();
  if (cards.open) cards.close();
  else selection.hide();
  return isOpen;
}
