import * as z from 'zod/mini';
import {
  type FromPage,
  fromPageSchema,
  type PageWish,
  type ToCard,
  type ToPage,
  toPageSchema,
} from '../protocol/page-channel.ts';

/*
 * The channel between a page and its card is a message port that the content script passes to the card's frame. The
 * only other way from a frame in a page to that page's content script leads through the background, which would be
 * woken for every change of the card's height (Firefox gives such frames no `tabs`). The page's own scripts can't
 * interfere: they can't get hold of a window in a closed shadow tree, and don't know the card's name.
 */

/** The message that the port is passed with. */
const greetingSchema = z.object({ recallingCard: z.string() });

/** Parses a message in JSON; undefined for anything else, since any window may send anything to any other. */
function parsed<Schema extends z.ZodMiniType>(schema: Schema, data: unknown): z.infer<Schema> | undefined {
  try {
    const result = schema.safeParse(JSON.parse(String(data)));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The page's end: passes a port to the card each time its frame loads.
 * @param onReady is called when the card's page has taken the port
 */
export function openCardPort(
  frame: HTMLIFrameElement,
  card: string,
  onWish: (wish: PageWish) => void,
  onReady: () => void = () => undefined,
): {
  /**
   * Sends the card what to show, or to prepare; a card that is still loading receives the last message of either kind
   * once it has loaded.
   */
  send(message: ToCard): void;
} {
  let port: MessagePort | undefined;
  let last: string | undefined;
  let prepared: string | undefined;

  frame.addEventListener('load', () => {
    const { port1, port2 } = new MessageChannel();
    port?.close();
    port = port1;
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      const message = parsed(toPageSchema, data);
      if (message?.wish.type === 'ready') onReady();
      else if (message) onWish(message.wish);
    };
    // To any origin: which one the browser gives the frame depends on how its address was made. Nothing here is secret.
    frame.contentWindow?.postMessage(JSON.stringify({ recallingCard: card }), '*', [port2]);
    if (prepared !== undefined) port.postMessage(prepared);
    if (last !== undefined) port.postMessage(last);
  });

  return {
    send(message) {
      // As text, because Firefox wraps objects that come from another part of the browser.
      const text = JSON.stringify(message satisfies FromPage);
      prepared = message.type === 'prepare' ? text : undefined;
      if (message.type !== 'prepare') last = text;
      port?.postMessage(text);
    },
  };
}

/** The card's end of the channel. */
export interface PageConnection {
  wish(wish: PageWish): void;
  /** Receives what the page sends, from the first message on. */
  receive(receiver: (message: ToCard) => void): void;
}

/**
 * Waits for the page's port. Call it when the card's script starts: the port arrives when the frame has loaded.
 * @param card the card's name, from its address
 * @param own the card's window
 */
export function connectToPage(card: string, own: Window = window): PageConnection {
  let port: MessagePort | undefined;
  let receiver: ((message: ToCard) => void) | undefined;
  const early: ToCard[] = [];

  own.addEventListener('message', ({ data, ports: [passed], source }: MessageEvent<unknown>) => {
    if (source !== own.parent || !passed || parsed(greetingSchema, data)?.recallingCard !== card) return;
    port = passed;
    port.postMessage(JSON.stringify({ wish: { type: 'ready' } } satisfies ToPage));
    port.onmessage = (event: MessageEvent<unknown>) => {
      const message = parsed(fromPageSchema, event.data);
      if (!message || message.type === 'state') return;
      if (receiver) receiver(message);
      else early.push(message);
    };
  });

  return {
    wish: (wish) => port?.postMessage(JSON.stringify({ wish } satisfies ToPage)),
    receive(receive) {
      receiver = receive;
      for (const message of early.splice(0)) receive(message);
    },
  };
}
