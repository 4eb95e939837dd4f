import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { newIdentifier } from '../../annotations/new-identifier.ts';
import { ask } from '../../messaging/channels/ask.ts';
import { hear } from '../../messaging/channels/hear.ts';
import { type ToCard, type ToPage, toPageSchema } from '../../messaging/protocol/card-messages.ts';
import { distance, type PlacedSurface, placeBeside } from '../beside/place-beside.ts';
import { createSurfaceRoot } from '../beside/surface-root.ts';
import { lineAt, type Point, rectOfLine } from '../text/text-at-point.ts';
import frameStyle from './card-frame.css?inline';

/** Pixels. */
const leastHeight = 96;
/** Pixels that a long card may take even where it then covers what it is about. */
const leastRoom = 280;
/** Part of the window's height that the card may take. */
const heightShare = 0.7;

interface CardFrame {
  /** Opens the card, or shows something else in it, beside a range; beside that line of it that `point` lies on. */
  show(message: Omit<Extract<ToCard, { type: 'show' }>, 'maximumHeight' | 'type'>, beside: Range, point?: Point): void;
  hide(): void;
  /** Leaves the card where it is while it is held, and lets it follow its range when it is not. */
  hold(isHeld: boolean): void;
  /** True while the focus is in the card. */
  hasFocus(): boolean;
}

export interface CardEvents {
  entered(): void;
  left(): void;
  said(message: ToPage): void;
  /** The background could not be reached. */
  failed(thrown: unknown): void;
}

/** Pixels that the card may take beside a place: as much as there is above or below, so that the line stays in sight. */
function greatestHeight({ top, bottom }: DOMRect): number {
  const room = Math.max(top, innerHeight - bottom) - 2 * distance;
  return Math.round(Math.max(leastHeight, Math.min(innerHeight * heightShare, Math.max(room, leastRoom))));
}

/** The card: a page of the extension in a frame in a closed shadow root, made when it is first shown. */
export function createCardFrame(ctx: ContentScriptContext, events: CardEvents): CardFrame {
  let card = '';
  let made: { frame: HTMLIFrameElement; host: HTMLElement; root: ShadowRoot } | undefined;
  let isReady = false;
  let maximumHeight = leastRoom;
  let waiting: ToCard | undefined;
  let placed: PlacedSurface | undefined;

  function tell(message: ToCard): void {
    if (isReady) ask('relay', { card, to: 'card', message }).catch(events.failed);
    else waiting = message;
  }

  function make(): NonNullable<typeof made> {
    card = newIdentifier();
    isReady = false;
    const { host, root } = createSurfaceRoot(frameStyle);
    const frame = document.createElementNS('http://www.w3.org/1999/xhtml', 'iframe') as HTMLIFrameElement;
    frame.src = `${browser.runtime.getURL('/card.html')}#${card}`;
    frame.allow = 'clipboard-write';
    frame.title = 'Recalling';
    frame.addEventListener('pointerenter', events.entered);
    frame.addEventListener('pointerleave', events.left);
    root.append(frame);
    return { frame, host, root };
  }

  const unhear = hear((message) => {
    if (message.type !== 'toPage' || message.card !== card) return;
    const said = toPageSchema.safeParse(message.message);
    if (!said.success) return;
    if (said.data.type === 'ready') {
      isReady = true;
      if (waiting) tell(waiting);
      waiting = undefined;
    } else if (said.data.type === 'size') {
      const height = Math.max(leastHeight, Math.min(said.data.height, maximumHeight));
      made?.frame.style.setProperty('height', `${height}px`);
      placed?.update();
    } else events.said(said.data);
  });

  ctx.onInvalidated(() => {
    unhear();
    placed?.stop();
    made?.host.remove();
  });

  return {
    show(message, beside, point) {
      // A page that rewrites itself takes the card away with everything else.
      if (!made?.host.isConnected) made = make();
      const { frame } = made;
      maximumHeight = greatestHeight(rectOfLine(beside, point && lineAt(beside, point)));
      tell({ type: 'show', ...message, maximumHeight });
      frame.classList.add('shown');
      if (message.focus) frame.focus();
      placed?.stop();
      placed = placeBeside(frame, beside, 'bottom-start', point);
    },
    hide() {
      placed?.stop();
      placed = undefined;
      made?.frame.classList.remove('shown');
      if (made) tell({ type: 'hidden' });
    },
    hold: (isHeld) => placed?.hold(isHeld),
    hasFocus: () => made !== undefined && made.root.activeElement === made.frame,
  };
}
