import { browser } from 'wxt/browser';
import { newIdentifier } from '../../annotations/new-identifier.ts';
import { Failure } from '../../ground/failure.ts';
import { later, whenAborted } from '../../ground/lifetime.ts';
import { openCardPort } from '../../messaging/channels/card-port.ts';
import type { PageWish, ShowCard } from '../../messaging/protocol/page-channel.ts';
import { undoZoom } from '../beside/move-surface.ts';
import { distance, type PlacedSurface, placeBeside } from '../beside/place-beside.ts';
import { createSurfaceRoot } from '../beside/surface-root.ts';
import { lineAt, type Point, rectOfLine } from '../text/text-at-point.ts';
import frameStyle from './card-frame.css?inline';
import { createPlainCard } from './plain-card.ts';

/** Pixels. */
const minimumHeight = 96;
/** Pixels that a long card may take even if it then covers its range. */
const minimumRoom = 280;
/** Pixels of a window, below which there is no room for a card's frame. */
const smallestWindow = { width: 240, height: 150 };
/** Milliseconds within which a card's page answers; it is taken away if it does not, as in a sandboxed frame. */
const answerTime = 1_000;
/** Share of the window's height that the card may take. */
const heightShare = 0.7;

interface CardFrame {
  /**
   * Opens the card, or shows something else in it, beside a range: beside the line that `point` lies on, if given.
   * @throws Failure `outdated` if the extension was updated, and its pages are gone
   */
  show(content: Omit<ShowCard, 'maximumHeight' | 'type'>, beside: Range, point?: Point): void;
  /** Makes the card's page, which takes longest, before it is shown. */
  prepare(): void;
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
 * The card: a page of the extension in a frame inside a closed shadow root, created when it is first shown.
 * @param on `hover` is called when the pointer enters and leaves the card, `wish` with what it wants the page to do
 */
export function createCardFrame(
  on: { hover(isInside: boolean): void; wish(wish: PageWish): void },
  signal: AbortSignal,
): CardFrame {
  let made:
    | (ReturnType<typeof createSurfaceRoot> & {
        port: ReturnType<typeof openCardPort>;
        frame: HTMLIFrameElement;
        isReady: boolean;
      })
    | undefined;
  const plain = createPlainCard(signal);
  /** True once the card's page did not answer here: it is not tried again. */
  let isFrameless = false;
  let cancelWait = () => {};
  let maximumHeight = minimumRoom;
  let placed: PlacedSurface | undefined;

  function make(): NonNullable<typeof made> {
    const card = newIdentifier();
    const surface = createSurfaceRoot(frameStyle);
    const frame = document.createElementNS('http://www.w3.org/1999/xhtml', 'iframe') as HTMLIFrameElement;
    frame.src = `${browser.runtime.getURL('/card.html')}#${card}`;
    frame.allow = 'clipboard-write';
    frame.title = 'Recalling';
    frame.addEventListener('pointerenter', () => on.hover(true));
    frame.addEventListener('pointerleave', () => on.hover(false));
    const port = openCardPort(frame, card, on.wish, () => {
      own.isReady = true;
    });
    const own = { ...surface, port, frame, isReady: false };
    surface.root.append(frame);
    return own;
  }

  const hasRoom = () => innerWidth >= smallestWindow.width && innerHeight >= smallestWindow.height;

  /** Shows the plain card in place of a frame that does not answer. */
  function waitForAnswer(frame: NonNullable<typeof made>, content: ShowCard, beside: Range): void {
    cancelWait();
    if (frame.isReady) return;
    cancelWait = later(
      signal,
      () => {
        if (frame.isReady) return;
        isFrameless = true;
        placed?.stop();
        frame.host.remove();
        if (made === frame) made = undefined;
        plain.show(content, beside);
      },
      answerTime,
    );
  }

  whenAborted(signal, () => {
    placed?.stop();
    made?.host.remove();
  });

  function prepare(): void {
    if (isFrameless || !hasRoom()) return;
    // A page that rewrites itself removes the card with everything else.
    if (!made?.host.isConnected) made = make();
  }

  return {
    show(content, beside, point) {
      if (!browser.runtime?.id) throw new Failure('outdated');
      prepare();
      if (!made || isFrameless || !hasRoom()) {
        plain.show(content, beside);
        return;
      }
      const { port, frame } = made;
      undoZoom(frame);
      maximumHeight = maximumHeightBeside(rectOfLine(beside, point && lineAt(beside, point)));
      const message: ShowCard = { type: 'show', ...content, maximumHeight };
      port.send(message);
      // As high as the last card was, it might not fit here, and be moved over its own line.
      frame.style.setProperty('height', `${Math.min(frame.offsetHeight || minimumHeight, maximumHeight)}px`);
      frame.classList.add('shown');
      waitForAnswer(made, message, beside);
      if (content.focus) frame.focus();
      placed?.stop();
      placed = placeBeside(frame, beside, 'bottom-start', point);
    },
    prepare,
    hide() {
      cancelWait();
      plain.hide();
      placed?.stop();
      placed = undefined;
      made?.frame.classList.remove('shown');
      made?.port.send({ type: 'hidden' });
    },
    resize(wanted) {
      const height = Math.max(minimumHeight, Math.min(wanted, maximumHeight));
      made?.frame.style.setProperty('height', `${height}px`);
      placed?.update();
    },
    hold: (isHeld) => placed?.hold(isHeld),
    hasFocus: () => made !== undefined && made.root.activeElement === made.frame,
  };
}
