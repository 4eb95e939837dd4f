import { kinshipOf } from '../../anchoring/kinship.ts';
import { titleBeside } from '../../finder/references/beside/title-beside.ts';
import type { CardSubject } from '../../messaging/protocol/card-subject.ts';
import type { PageWish } from '../../messaging/protocol/page-channel.ts';
import type { PlacedHighlight } from '../highlights/placement.ts';
import { type CurrentText, languageOf } from '../text/current-text.ts';
import { countMentions, type PlacedReference } from '../text/placed-references.ts';
import type { Point } from '../text/text-at-point.ts';
import { createCardFrame } from './card-frame.ts';

/** What a card can be opened for. */
export type CardThing = PlacedReference | PlacedHighlight;

export interface ShowingHow {
  /** Moves the focus into the card. */
  focus?: boolean;
  /** What is to be written in the card of a highlight at once. */
  begin?: 'note' | 'tags';
  /** Where the pointer is, if it asked for the card. */
  point?: Point;
  /** How many highlights there are at its place, and whether the reader has just chosen that. */
  highlight?: { here: number; isMoved: boolean };
}

export interface PageCards {
  /** What the card is open for. */
  readonly open: CardThing | undefined;
  /** @throws Failure `outdated` when the extension was updated */
  show(thing: CardThing, how?: ShowingHow): void;
  /** Closes the card, and gives the focus back to where it was if the card had it. */
  close(): void;
  pin(pinned: boolean): void;
  /** Fits the card to the height of its content, in CSS pixels. */
  resize(height: number): void;
  /** True while the focus is in the card. */
  hasFocus(): boolean;
  /** True while the card must stay: the pointer or the focus is in it, or it is pinned. */
  isHeld(): boolean;
  /** Tells when the pointer enters the card, and when it leaves it. */
  onHover(listener: (isInside: boolean) => void): void;
}

function subjectOf(
  thing: CardThing,
  { begin, highlight }: ShowingHow,
  { content, identity }: CurrentText,
): CardSubject {
  if ('annotation' in thing) {
    const { annotation, verdict, changed, candidate } = thing;
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
  const { symbol, text: core, candidates } = thing.reference;
  const titleHere = titleBeside(content.text, thing.reference);
  return { kind: 'reference', symbol, text: core, candidates: [...candidates], ...(titleHere && { titleHere }) };
}

/** Gives the focus back to an element of the page, or to the page if it had none. */
function focusOn(element: Element | null): void {
  if (element instanceof HTMLElement && element !== document.body) element.focus({ preventScroll: true });
  else window.focus();
}

/**
 * Opens the card for things of the page, and remembers what it is open for.
 * @param obey is told what the card wants of the page
 */
export function createPageCards(current: CurrentText, obey: (wish: PageWish) => void, signal: AbortSignal): PageCards {
  let open: CardThing | undefined;
  let pinned = false;
  let inside = false;
  let focusBefore: Element | null = null;
  const listeners: ((isInside: boolean) => void)[] = [];

  function hovered(isInside: boolean): void {
    inside = isInside;
    frame.hold(inside || pinned);
    for (const listener of listeners) listener(isInside);
  }
  const frame = createCardFrame({ hovered, obey }, signal);

  return {
    get open() {
      return open;
    },
    show(thing, how = {}) {
      const { focus = false, point } = how;
      if (focus && !frame.hasFocus()) focusBefore = document.activeElement;
      const language = languageOf(current.identity);
      const content = {
        subject: subjectOf(thing, how, current),
        mentions: countMentions(current.references),
        focus,
        ...(language && { language }),
      };
      frame.show(content, thing.range, point);
      open = thing;
      frame.hold(pinned);
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
