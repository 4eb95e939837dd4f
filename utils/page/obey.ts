import type { PageWish } from '../messaging/protocol/page-channel.ts';
import type { Command } from '../messaging/protocol/tab-messages.ts';
import type { HighlightCards } from './cards/highlight-cards.ts';
import type { PageCards } from './cards/page-cards.ts';
import type { ReferenceWalk } from './cards/reference-walk.ts';
import { selectedRange } from './hand/follow-selection.ts';
import type { SelectionActs } from './hand/selection-acts.ts';

/** What commands and wishes act on. */
export interface PageParts {
  cards: PageCards;
  walk: ReferenceWalk;
  highlightCards: HighlightCards;
  selection: SelectionActs;
}

/** Does what a surface wants of the page. @throws Failure */
export async function obeyWish(wish: PageWish, { cards, walk, highlightCards }: PageParts): Promise<void> {
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
    default:
      return highlightCards.obey(wish);
  }
}

/** Does what a command's keys ask for. */
export function obeyCommand(command: Command, { walk, selection }: PageParts): void {
  if (command === 'next-reference') walk.step(1);
  else if (command === 'previous-reference') walk.step(-1);
  else if (selectedRange() && selection.isShown()) selection.focus();
  else walk.openCurrent();
}

/** Closes the card, or else the toolbar; returns whether there was anything to close. */
export function obeyEscape({ cards, selection }: PageParts): boolean {
  const isOpen = cards.open !== undefined || selection.isShown();
  if (cards.open) cards.close();
  else selection.hide();
  return isOpen;
}
