import { browser } from 'wxt/browser';
import { newIdentifier } from '../../annotations/new-identifier.ts';
import { later } from '../../ground/lifetime.ts';
import { openCardPort } from '../../messaging/channels/card-port.ts';
import type { PageWish, ToCard } from '../../messaging/protocol/page-channel.ts';
import { createSurfaceRoot } from '../beside/surface-root.ts';
import frameStyle from './card-frame.css?inline';

/** Milliseconds without a word from the card after which the plain card is shown, at least for the time being. */
const slowTime = 1_000;
/** Milliseconds after which a frame that has not even loaded is given up: many, since a busy machine needs some. */
const lostTime = 8_000;
/** Milliseconds after which a frame that has loaded without a word is given up: its script answers at once, or never. */
const muteTime = 3_000;

/** What the card in a frame reports. */
export interface FramedCardEvents {
  hover(isInside: boolean): void;
  wish(wish: PageWish): void;
  /** The card has loaded, and shows what it is sent. */
  ready(): void;
  /** The card has not answered for a while; it may still. */
  slow(): void;
  /** The page does not let the card run: its frame is blocked or sandboxed. */
  failed(): void;
}

/** The card as a page of the extension in a frame. */
export interface FramedCard {
  readonly frame: HTMLIFrameElement;
  /** False once the page has removed it, as a page does that rewrites itself. */
  isOnPage(): boolean;
  readonly progress: 'loading' | 'slow' | 'ready';
  send(message: ToCard): void;
  hasFocus(): boolean;
  remove(): void;
}

/**
 * True where the extension's page would be sandboxed together with the document around it, and could run nothing. The
 * origin of files and of `data:` addresses is opaque too, but the card runs there.
 */
export function isSandboxed(): boolean {
  return window.origin === 'null' && !['file:', 'data:'].includes(location.protocol);
}

/** Adds the card's frame to the page, out of sight, and waits for the card in it until the signal aborts. */
export function createFramedCard(on: FramedCardEvents, signal: AbortSignal): FramedCard {
  const card = newIdentifier();
  const { host, root } = createSurfaceRoot(frameStyle);
  const frame = document.createElementNS('http://www.w3.org/1999/xhtml', 'iframe') as HTMLIFrameElement;
  let progress: FramedCard['progress'] = 'loading';
  const cancelSlow = later(
    signal,
    () => {
      progress = 'slow';
      on.slow();
    },
    slowTime,
  );
  let cancelFailed = later(signal, on.failed, lostTime);

  frame.src = `${browser.runtime.getURL('/card.html')}#${card}`;
  frame.allow = 'clipboard-write';
  frame.title = 'Recalling';
  frame.addEventListener('pointerenter', () => on.hover(true));
  frame.addEventListener('pointerleave', () => on.hover(false));
  frame.addEventListener('load', () => {
    cancelFailed();
    cancelFailed = later(signal, on.failed, muteTime);
  });
  const port = openCardPort(frame, card, on.wish, () => {
    cancelSlow();
    cancelFailed();
    progress = 'ready';
    on.ready();
  });
  root.append(frame);

  return {
    frame,
    isOnPage: () => host.isConnected,
    get progress() {
      return progress;
    },
    send: port.send,
    hasFocus: () => root.activeElement === frame,
    remove() {
      cancelSlow();
      cancelFailed();
      host.remove();
    },
  };
}
