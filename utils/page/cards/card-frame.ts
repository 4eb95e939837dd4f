import { browser } from 'wxt/browser';
import { newIdentifier } from '../../annotations/new-identifier.ts';
import { Failure } from '../../ground/failure.ts';
import { whenAborted } from '../../ground/lifetime.ts';
import { openCardPort } from '../../messaging/channels/card-port.ts';
import type { PageWish, ShowCard } from '../../messaging/protocol/page-channel.ts';
import { distance, type PlacedSurface, placeBeside } from '../beside/place-beside.ts';
import { createSurfaceRoot } from '../beside/surface-root.ts';
import { lineAt, type Point, rectOfLine } from '../text/text-at-point.ts';
import frameStyle from './card-frame.css?inline';

/** Pixels. */
const leastHeight = 96;
/** Pixels that a long card may take even if it then covers what it is about. */
const leastRoom = 280;
/** Part of the window's height that the card may take. */
const heightShare = 0.7;

interface CardFrame {
  /**
   * Opens the card, or shows something else in it, beside a range; beside that line of it that `point` lies on.
   * @throws Failure `outdated` when the extension was updated, and its pages are gone
   */
  show(content: Omit<ShowCard, 'maximumHeight' | 'type'>, beside: Range, point?: Point): void;
  hide(): void;
  /** Fits the frame to the height of its content, in CSS pixels. */
  resize(height: number): void;
  /** Leaves the card where it is while it is held, and lets it follow its range when it is not. */
  hold(isHeld: boolean): void;
  /** True while the focus is in the card. */
  hasFocus(): boolean;
}

/** Pixels that the card may take beside a place: as much as there is above or below, so that the line stays in sight. */
function greatestHeight({ top, bottom }: DOMRect): number {
  const room = Math.max(top, innerHeight - bottom) - 2 * distance;
  return Math.round(Math.max(leastHeight, Math.min(innerHeight * heightShare, Math.max(room, leastRoom))));
}

/**
 * The card: a page of the extension in a frame in a closed shadow root, made when it is first shown.
 * @param events `hovered` is told when the pointer enters and leaves it, `obey` what it wants of the page
 */
export function createCardFrame(
  events: { hovered(isInside: boolean): void; obey(wish: PageWish): void },
  signal: AbortSignal,
): CardFrame {
  let made:
    | { port: ReturnType<typeof openCardPort>; frame: HTMLIFrameElement; host: HTMLElement; root: ShadowRoot }
    | undefined;
  let maximumHeight = leastRoom;
  let placed: PlacedSurface | undefined;

  function make(): NonNullable<typeof made> {
    const card = newIdentifier();
    const { host, root } = createSurfaceRoot(frameStyle);
    const frame = document.createElementNS('http://www.w3.org/1999/xhtml', 'iframe') as HTMLIFrameElement;
    frame.src = `${browser.runtime.getURL('/card.html')}#${card}`;
    frame.allow = 'clipboard-write';
    frame.title = 'Recalling';
    frame.addEventListener('pointerenter', () => events.hovered(true));
    frame.addEventListener('pointerleave', () => events.hovered(false));
    const port = openCardPort(frame, card, events.obey);
    root.append(frame);
    return { port, frame, host, root };
  }

  whenAborted(signal, () => {
    placed?.stop();
    made?.host.remove();
  });

  return {
    show(content, beside, point) {
      if (!browser.runtime?.id) throw new Failure('outdated');
      // A page that rewrites itself removes the card with everything else.
      if (!made?.host.isConnected) made = make();
      const { port, frame } = made;
      maximumHeight = greatestHeight(rectOfLine(beside, point && lineAt(beside, point)));
      port.tell({ type: 'show', ...content, maximumHeight });
      frame.classList.add('shown');
      if (content.focus) frame.focus();
      placed?.stop();
      placed = placeBeside(frame, beside, 'bottom-start', point);
    },
    hide() {
      placed?.stop();
      placed = undefined;
      made?.frame.classList.remove('shown');
      made?.port.tell({ type: 'hidden' });
    },
    resize(wanted) {
      const height = Math.max(leastHeight, Math.min(wanted, maximumHeight));
      made?.frame.style.setProperty('height', `${height}px`);
      placed?.update();
    },
    hold: (isHeld) => placed?.hold(isHeld),
    hasFocus: () => made !== undefined && made.root.activeElement === made.frame,
  };
}
