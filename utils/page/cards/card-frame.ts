import { browser } from 'wxt/browser';
import { Failure } from '../../ground/failure.ts';
import { whenAborted } from '../../ground/lifetime.ts';
import type { PageWish, ShowCard } from '../../messaging/protocol/page-channel.ts';
import { undoZoom } from '../beside/move-surface.ts';
import { distance, type PlacedSurface, placeBeside } from '../beside/place-beside.ts';
import { lineAt, type Point, rectOfLine } from '../text/text-at-point.ts';
import { createFramedCard, type FramedCard, isSandboxed } from './framed-card.ts';
import { createPlainCard, type PlainCard } from './plain-card.ts';

/** Pixels. */
const minimumHeight = 96;
/** Pixels that a long card may take even if it then covers its range. */
const minimumRoom = 280;
/** Pixels of a window, below which there is no room for a card's frame. */
const smallestWindow = { width: 240, height: 150 };
/** Share of the window's height that the card may take. */
const heightShare = 0.7;

type CardContent = Omit<ShowCard, 'maximumHeight' | 'type'>;

interface CardFrame {
  /**
   * Opens the card, or shows something else in it, beside a range: beside the line that `point` lies on, if given.
   * @throws Failure `outdated` if the extension was updated, and its pages are gone
   */
  show(content: CardContent, beside: Range, point?: Point): void;
  /**
   * Makes the card's page, which takes longest, before it is shown, and lets it ask about a symbol, if there is one.
   * @returns true if the page is there, and asks now
   */
  prepare(symbol?: string): boolean;
  hide(): void;
  /** Adjusts the frame to the height of its content, in CSS pixels. */
  resize(height: number): void;
  /** Holds the card where it is, or lets it follow its range again. */
  hold(isHeld: boolean): void;
  /** True while the focus is in the card. */
  hasFocus(): boolean;
}

/** Pixels that the card may take beside a line: the room above or below it, so that the line stays visible. */
function maximumHeightBeside({ top, bottom }: DOMRect): number {
  const room = Math.max(top, innerHeight - bottom) - 2 * distance;
  return Math.round(Math.max(minimumHeight, Math.min(innerHeight * heightShare, Math.max(room, minimumRoom))));
}

/**
 * The card: a page of the extension in a frame inside a closed shadow root, created when it is first needed. Where a
 * page lets no such frame run, a plain card takes its place.
 * @param on `hover` is called when the pointer enters and leaves the card, `wish` with what it wants the page to do
 */
export function createCardFrame(
  on: { hover(isInside: boolean): void; wish(wish: PageWish): void },
  signal: AbortSignal,
): CardFrame {
  let framed: FramedCard | undefined;
  let plain: PlainCard | undefined;
  /** True once the card's page could not run here: it is not tried again, with an error in the console each time. */
  let isFrameless = isSandboxed();
  let maximumHeight = minimumRoom;
  let shown: { content: CardContent; beside: Range; point: Point | undefined } | undefined;
  let placed: PlacedSurface | undefined;
  let isHeld = false;

  const canFrame = () => !isFrameless && innerWidth >= smallestWindow.width && innerHeight >= smallestWindow.height;

  function place(surface: HTMLElement): void {
    placed?.stop();
    placed = shown && placeBeside(surface, shown.beside, 'bottom-start', shown.point);
    placed?.hold(isHeld);
  }

  function showFrame({ frame }: FramedCard): void {
    if (!shown) return;
    const { beside, point, content } = shown;
    plain?.hide();
    undoZoom(frame);
    maximumHeight = maximumHeightBeside(rectOfLine(beside, point && lineAt(beside, point)));
    framed?.send({ type: 'show', ...content, maximumHeight });
    // As high as the last card was, it might not fit here, and be moved over its own line.
    frame.style.setProperty('height', `${Math.min(frame.offsetHeight || minimumHeight, maximumHeight)}px`);
    frame.classList.add('shown');
    place(frame);
    if (content.focus) frame.focus();
  }

  function showPlain(): void {
    if (!shown) return;
    framed?.frame.classList.remove('shown');
    if (!plain?.isOnPage()) plain = createPlainCard(on.hover);
    plain.show(shown.content.subject, shown.content.language);
    place(plain.box);
    if (shown.content.focus) plain.focus();
  }

  function create(): FramedCard {
    const made = createFramedCard(
      {
        ...on,
        ready() {
          if (plain?.box.hidden === false) showFrame(made);
        },
        slow: showPlain,
        failed() {
          isFrameless = true;
          made.remove();
          if (framed === made) framed = undefined;
          if (plain?.box.hidden !== false) showPlain();
        },
      },
      signal,
    );
    return made;
  }

  function make(): void {
    if (!canFrame() || framed?.isOnPage()) return;
    framed?.remove();
    framed = create();
  }

  whenAborted(signal, () => {
    placed?.stop();
    framed?.remove();
    plain?.remove();
  });

  return {
    show(content, beside, point) {
      if (!browser.runtime?.id) throw new Failure('outdated');
      shown = { content, beside, point };
      make();
      if (framed && framed.progress !== 'slow' && canFrame()) showFrame(framed);
      else showPlain();
    },
    prepare(symbol) {
      make();
      if (symbol !== undefined) framed?.send({ type: 'prepare', symbol });
      return framed?.progress === 'ready';
    },
    hide() {
      shown = undefined;
      placed?.stop();
      placed = undefined;
      plain?.hide();
      framed?.frame.classList.remove('shown');
      framed?.send({ type: 'hidden' });
    },
    resize(wanted) {
      const height = Math.max(minimumHeight, Math.min(wanted, maximumHeight));
      framed?.frame.style.setProperty('height', `${height}px`);
      placed?.update();
    },
    hold(held) {
      isHeld = held;
      placed?.hold(held);
    },
    hasFocus: () => framed?.hasFocus() === true || plain?.hasFocus() === true,
  };
}
