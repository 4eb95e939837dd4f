import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { kinshipOf } from '../../anchoring/kinship.ts';
import { titleBeside } from '../../finder/references/beside/title-beside.ts';
import type { Subject } from '../../messaging/protocol/card-messages.ts';
import type { PlacedHighlight } from '../highlights/placed-highlight.ts';
import { type PageReading, pageLanguage } from '../text/page-reading.ts';
import type { PlacedReference } from '../text/placed-references.ts';
import type { Point } from '../text/text-at-point.ts';
import { type CardEvents, createCardFrame } from './card-frame.ts';

export type CardThing = PlacedReference | PlacedHighlight;

interface ShowingHow {
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
  show(thing: CardThing, how?: ShowingHow): void;
  /** Closes the card, and gives the focus back to where it was if the card had it. */
  close(): void;
  pin(pinned: boolean): void;
  /** True while the focus is in the card. */
  hasFocus(): boolean;
  /** True while the card must stay: the pointer or the focus is in it, or it is pinned. */
  isHeld(): boolean;
}

function subjectOf(thing: CardThing, { begin, highlight }: ShowingHow, { page, document }: PageReading): Subject {
  if ('annotation' in thing) {
    const { annotation, verdict, changed, candidate } = thing;
    return {
      kind: 'annotation',
      id: annotation.id,
      place: {
        verdict,
        changed: [...changed],
        isQuoted: kinshipOf(annotation.document, document) === 'other',
        here: 1,
        isMoved: false,
        ...highlight,
        ...(candidate && { candidate }),
      },
      ...(begin && { begin }),
    };
  }
  const { symbol, text: core, candidates } = thing.reference;
  const titleHere = titleBeside(page.text, thing.reference);
  return { kind: 'reference', symbol, text: core, candidates: [...candidates], ...(titleHere && { titleHere }) };
}

/** How often each symbol is mentioned on the page, in the order of first mention. */
export function countMentions(references: readonly PlacedReference[]): [symbol: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { reference } of references) counts.set(reference.symbol, (counts.get(reference.symbol) ?? 0) + 1);
  return [...counts];
}

/** Opens the card for things of the page, and remembers what it is open for. */
export function createPageCards(
  ctx: ContentScriptContext,
  reading: PageReading,
  events: Omit<CardEvents, 'entered'> & { entered(): void },
): PageCards {
  let open: CardThing | undefined;
  let pinned = false;
  let inside = false;
  let focusBefore: Element | null = null;
  const frame = createCardFrame(ctx, {
    ...events,
    entered: () => {
      inside = true;
      frame.hold(true);
      events.entered();
    },
    left: () => {
      inside = false;
      frame.hold(pinned);
      events.left();
    },
  });

  return {
    get open() {
      return open;
    },
    show(thing, how = {}) {
      const { focus = false, point } = how;
      open = thing;
      if (focus && !frame.hasFocus()) focusBefore = document.activeElement;
      const language = pageLanguage(reading.document);
      frame.show(
        {
          subject: subjectOf(thing, how, reading),
          mentions: countMentions(reading.references),
          focus,
          ...(language && { language }),
        },
        thing.range,
        point,
      );
      frame.hold(pinned);
    },
    close() {
      const hadFocus = frame.hasFocus();
      const wasOpen = open !== undefined;
      open = undefined;
      pinned = false;
      inside = false;
      if (wasOpen) frame.hide();
      if (!hadFocus) return;
      if (focusBefore instanceof HTMLElement && focusBefore !== document.body)
        focusBefore.focus({ preventScroll: true });
      else window.focus();
      focusBefore = null;
    },
    pin(isPinned) {
      pinned = isPinned;
      frame.hold(inside || pinned);
    },
    hasFocus: () => frame.hasFocus(),
    isHeld: () => pinned || inside || frame.hasFocus(),
  };
}
