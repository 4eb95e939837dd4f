import { kinshipOf } from '../../anchoring/kinship.ts';
import { titleBeside } from '../../finder/references/beside/title-beside.ts';
import { interfaceLanguage } from '../../locales/interface-language.ts';
import { ask } from '../../messaging/channels/ask.ts';
import type { CardSubject } from '../../messaging/protocol/card-subject.ts';
import type { PageWish } from '../../messaging/protocol/page-channel.ts';
import type { PlacedHighlight } from '../highlights/placement.ts';
import { type CurrentText, languageOf } from '../text/current-text.ts';
import { countMentions, type PlacedReference } from '../text/placed-references.ts';
import type { Point } from '../text/text-at-point.ts';
import { createCardFrame } from './card-frame.ts';

/** An item on the page that a card can be opened for. */
export type CardItem = PlacedReference | PlacedHighlight;

export interface ShowOptions {
  /** Moves the focus into the card. */
  focus?: boolean;
  /** What the reader wants to write in the card of a highlight. */
  begin?: 'note' | 'tags';
  /** The position of the pointer, if it opened the card. */
  point?: Point;
  /** How many highlights lie at its place, and whether the reader has just chosen that place. */
  highlight?: { here: number; isMoved: boolean };
}

export interface PageCards {
  /** What the card is open for. */
  readonly open: CardItem | undefined;
  /** @throws Failure `outdated` if the extension was updated */
  show(item: CardItem, options?: ShowOptions): void;
  /** Gets ready to show an item that the pointer rests on: makes the card's page, and wakes the background. */
  prepare(item: CardItem): void;
  /** Closes the card; if it had the focus, returns that to where it was before. */
  close(): void;
  pin(pinned: boolean): void;
  /** Adjusts the card to the height of its content, in CSS pixels. */
  resize(height: number): void;
  /** True while the focus is in the card. */
  hasFocus(): boolean;
  /** True while the card must stay: the pointer or the focus is in it, or it is pinned. */
  isHeld(): boolean;
  /** Calls the listener when the pointer enters the card and when it leaves it. */
  onHover(listener: (isInside: boolean) => void): void;
}

function subjectOf(item: CardItem, { begin, highlight }: ShowOptions, { content, identity }: CurrentText): CardSubject {
  if ('annotation' in item) {
    const { annotation, verdict, changed, candidate } = item;
    return {
      kind: 'annotation',
      id: annotation.id,
      place: {
        verdict,
        changed: [...changed],
        isQuoted: kinshipOf(annotation.document, identity) === 'other',
        here: 1,
        isMoved: false,
        ...highlight,
        ...(candidate && { candidate }),
      },
      ...(begin && { begin }),
    };
  }
  const { symbol, text: core, candidates } = item.reference;
  const titleHere = titleBeside(content.text, item.reference);
  return { kind: 'reference', symbol, text: core, candidates: [...candidates], ...(titleHere && { titleHere }) };
}

/** Returns the focus to an element of the page, or to the page itself if no element had it. */
function focusOn(element: Element | null): void {
  if (element instanceof HTMLElement && element !== document.body) element.focus({ preventScroll: true });
  else window.focus();
}

/**
 * Opens the card for items on the page, and remembers which one it is open for.
 * @param onWish receives what the card wants the page to do
 */
export function createPageCards(
  current: CurrentText,
  onWish: (wish: PageWish) => void,
  signal: AbortSignal,
): PageCards {
  let open: CardItem | undefined;
  let pinned = false;
  let inside = false;
  let focusBefore: Element | null = null;
  const listeners: ((isInside: boolean) => void)[] = [];

  function hover(isInside: boolean): void {
    inside = isInside;
    frame.hold(inside || pinned);
    for (const listener of listeners) listener(isInside);
  }
  const frame = createCardFrame({ hover, wish: onWish }, signal);

  return {
    get open() {
      return open;
    },
    show(item, options = {}) {
      const { focus = false, point } = options;
      if (focus && !frame.hasFocus()) focusBefore = document.activeElement;
      const language = languageOf(current.identity);
      const content = {
        subject: subjectOf(item, options, current),
        mentions: countMentions(current.displayed()),
        focus,
        ...(language && { language }),
      };
      frame.show(content, item.range, point);
      open = item;
      frame.hold(pinned);
    },
    prepare(item) {
      const symbol = 'annotation' in item ? undefined : item.reference.symbol;
      if (frame.prepare(symbol) || symbol === undefined) return;
      // While the card's page loads, the background wakes and finds the document.
      ask('resolve', { symbols: [symbol], language: interfaceLanguage() }).catch(() => undefined);
    },
    close() {
      const hadFocus = frame.hasFocus();
      if (open) frame.hide();
      open = undefined;
      pinned = false;
      inside = false;
      if (hadFocus) focusOn(focusBefore);
      if (hadFocus) focusBefore = null;
    },
    pin(isPinned) {
      pinned = isPinned;
      frame.hold(inside || pinned);
    },
    resize: (height) => frame.resize(height),
    hasFocus: () => frame.hasFocus(),
    isHeld: () => pinned || inside || frame.hasFocus(),
    onHover: (listener) => listeners.push(listener),
  };
}
