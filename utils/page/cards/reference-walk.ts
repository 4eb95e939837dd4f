import { i18n } from '#i18n';
import type { CurrentText } from '../text/current-text.ts';
import type { Painter } from '../text/painter.ts';
import type { ReadableDocument } from '../text/readable-document.ts';
import type { CardThing, PageCards } from './page-cards.ts';
import { stepInRing } from './reference-steps.ts';

export interface ReferenceWalk {
  /** Goes to something of the page, and shows where it is. */
  goTo(thing: CardThing): void;
  /** Goes to the mention of a symbol after the one that was gone to last. */
  goToNextMention(symbol: string): void;
  /** Goes to the next or the previous reference; the card, if it is open, goes along. */
  step(by: 1 | -1): void;
  /** Opens the card of the reference gone to last, or of the first in view, and gives it the focus. */
  openCurrent(): void;
}

/** The way from reference to reference, for the keyboard, the card and the popup. */
export function createReferenceWalk(
  { document, current }: { document: ReadableDocument; current: CurrentText },
  painter: Painter,
  cards: PageCards,
  announce: (words: string) => void,
): ReferenceWalk {
  let last: CardThing | undefined;
  const indexOf = (things: readonly CardThing[], thing: CardThing | undefined) => (thing ? things.indexOf(thing) : -1);

  function go(thing: CardThing): void {
    last = thing;
    void document.reveal('annotation' in thing ? thing.span : thing.reference);
    // A highlight has a colour of its own; of several places one has to stand out.
    const isColoured = 'annotation' in thing && thing.candidate === undefined;
    painter.paint('focus', isColoured ? [] : [thing.range]);
  }

  function step(by: 1 | -1): void {
    const all = current.references;
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
      const mentions = current.references.filter(({ reference }) => reference.symbol === symbol);
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
