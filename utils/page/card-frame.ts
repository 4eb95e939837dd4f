import { autoUpdate, computePosition, flip, offset, type ReferenceElement, shift } from '@floating-ui/dom';
import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { newIdentifier } from '../annotations/new-identifier.ts';
import { ask } from '../messaging/ask.ts';
import { type ToCard, type ToPage, toPageSchema } from '../messaging/card-messages.ts';
import { hear } from '../messaging/hear.ts';
import frameStyle from './card-frame.css?inline';
import { createSurfaceRoot } from './surface-root.ts';

/** Pixels between the card and what it is about, and between the card and the edges of the window. */
const distance = 8;
const leastHeight = 96;
/** Part of the window's height that the card may take. */
const heightShare = 0.7;

export interface CardFrame {
  /** Opens the card, or shows something else in it, beside `anchor`. */
  show(message: Omit<Extract<ToCard, { type: 'show' }>, 'maximumHeight' | 'type'>, anchor: Range): void;
  hide(): void;
  isShown(): boolean;
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

/** The card: a page of the extension in a frame in a closed shadow root, made when it is first shown. */
export function createCardFrame(ctx: ContentScriptContext, events: CardEvents): CardFrame {
  const card = newIdentifier();
  let frame: HTMLIFrameElement | undefined;
  let ready = false;
  let waiting: ToCard | undefined;
  let anchor: Range | undefined;
  let height = leastHeight;
  let unplace: (() => void) | undefined;

  function tell(message: ToCard): void {
    if (!ready) {
      waiting = message;
      return;
    }
    ask('relay', { card, to: 'card', message }).catch(events.failed);
  }

  const unhear = hear((message) => {
    if (message.type !== 'toPage' || message.card !== card) return;
    const said = toPageSchema.safeParse(message.message);
    if (!said.success) return;
    if (said.data.type === 'ready') {
      ready = true;
      if (waiting) tell(waiting);
      waiting = undefined;
    } else if (said.data.type === 'size') {
      height = Math.max(leastHeight, Math.min(said.data.height, greatestHeight()));
      place();
    } else events.said(said.data);
  });

  function make(): HTMLIFrameElement {
    const { host, root } = createSurfaceRoot(frameStyle);
    const made = document.createElementNS('http://www.w3.org/1999/xhtml', 'iframe') as HTMLIFrameElement;
    made.src = `${browser.runtime.getURL('/card.html')}#${card}`;
    made.allow = 'clipboard-write';
    made.title = 'Recalling';
    made.addEventListener('pointerenter', events.entered);
    made.addEventListener('pointerleave', events.left);
    root.append(made);
    ctx.onInvalidated(() => {
      unhear();
      unplace?.();
      host.remove();
    });
    return made;
  }

  function place(): void {
    if (!frame || !anchor) return;
    const made = frame;
    const lines = anchor;
    made.style.height = `${height}px`;
    const reference: ReferenceElement = {
      getBoundingClientRect: () => lines.getBoundingClientRect(),
      getClientRects: () => lines.getClientRects(),
      ...(lines.commonAncestorContainer.parentElement && {
        contextElement: lines.commonAncestorContainer.parentElement,
      }),
    };
    computePosition(reference, made, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [offset(distance), flip({ padding: distance }), shift({ padding: distance, crossAxis: true })],
    }).then(({ x, y }) => {
      made.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
    });
  }

  function hide(): void {
    unplace?.();
    unplace = undefined;
    anchor = undefined;
    if (!frame?.classList.contains('shown')) return;
    frame.classList.remove('shown');
    tell({ type: 'hidden' });
  }

  return {
    show(message, beside) {
      frame ??= make();
      anchor = beside;
      frame.classList.add('shown');
      tell({ type: 'show', ...message, maximumHeight: greatestHeight() });
      if (message.focus) frame.focus();
      unplace?.();
      const element = beside.commonAncestorContainer.parentElement;
      unplace = element ? autoUpdate(element, frame, place) : undefined;
      place();
    },
    hide,
    isShown: () => frame?.classList.contains('shown') ?? false,
    hasFocus: () => frame !== undefined && frame.getRootNode() instanceof ShadowRoot && isFocused(frame),
  };
}

function greatestHeight(): number {
  return Math.round(Math.max(leastHeight, innerHeight * heightShare));
}

function isFocused(frame: HTMLIFrameElement): boolean {
  const root = frame.getRootNode();
  return root instanceof ShadowRoot && root.activeElement === frame;
}
