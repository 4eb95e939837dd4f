import { i18n } from '#i18n';
import type { CurrentText } from '../text/current-text.ts';
import type { Painter } from '../text/painter.ts';
import type { ReadableDocument } from '../text/readable-document.ts';
import type { CardItem, PageCards } from './page-cards.ts';
import { stepInRing } from './reference-steps.ts';

export interface ReferenceWalk {
  /** Goes to an item on the page, and makes it stand out. */
  goTo(item: CardItem): void;
  /** Goes to the next mention of a symbol, and opens its card. */
  goToNextMention(symbol: string): void;
  /** Goes to the next or the previous reference; an open card moves with it. */
  step(by: 1 | -1): void;
  /** Opens the card of the current item, or of the first reference in view, and moves the focus into it. */
  openCurrent(): void;
}

/** Walks from reference to reference, for the keyboard, the card and the popup. */
export function createReferenceWalk(
  { document, current }: { document: ReadableDocument; current: CurrentText },
  painter: Painter,
  cards: PageCards,
  announce: (words: string) => void,
): ReferenceWalk {
  let last: CardItem | undefined;
  const indexOf = (items: readonly CardItem[], item: CardItem | undefined) => (item ? items.indexOf(item) : -1);

  function go(item: CardItem): void {
    last = item;
    void document.reveal('annotation' in item ? item.span : item.reference);
    // A highlight stands out by its own colour, unless it is one of several possible places.
    const isColoured = 'annotation' in item && item.candidate === undefined;
    painter.paint('focus', isColoured ? [] : [item.range]);
  }

  function step(by: 1 | -1): void {
    const all = current.displayed();
    const inView = all.findIndex(({ range }) => range.getBoundingClientRect().bottom > 0);
    const next = stepInRing(all.length, indexOf(all, last), by, Math.max(inView, 0));
    const placed = next && all[next.index];
    if (!placed) {
      announce(i18n.t('page.noReferences'));
      return;
    }
    go(placed);
    if (cards.open) cards.show(placed);
    const { symbol } = placed.reference;
    announce(i18n.t('page.stepped', { symbol, place: String(next.index + 1), count: String(all.length) }));
  }

  return {
    goTo: go,
    goToNextMention(symbol) {
      const mentions = current.displayed().filter(({ reference }) => reference.symbol === symbol);
      const next = stepInRing(mentions.length, indexOf(mentions, cards.open ?? last), 1, 0);
      const mention = next && mentions[next.index];
      if (!mention) return;
      const focus = cards.hasFocus();
      go(mention);
      cards.show(mention, { focus });
    },
    step,
    openCurrent() {
      if (!last) step(1);
      if (last) cards.show(last, { focus: true });
    },
  };
}
