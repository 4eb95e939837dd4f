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
 * The channel between a page and its card is a message port that the content script hands to the card's frame. Browsers
 * give a frame within a page no way to reach that page's content script but through the background, which would be woken
 * for every change of the card's height (Firefox gives such frames no `tabs`). The page's own scripts have no part in
 * it: they can't get hold of a window in a closed shadow tree, and don't know the card's name.
 */

/** What the port is handed over with. */
const greetingSchema = z.object({ recallingCard: z.string() });

/** A message in JSON; undefined for anything else, which any window may send to any other. */
function parsed<Schema extends z.ZodMiniType>(schema: Schema, data: unknown): z.infer<Schema> | undefined {
  try {
    const result = schema.safeParse(JSON.parse(String(data)));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}

/** The page's end: hands a port to the card each time that its frame loads. */
export function openCardPort(
  frame: HTMLIFrameElement,
  card: string,
  obey: (wish: PageWish) => void,
): {
  /** Sends the card what it is to show; a card that is still loading gets the last message then. */
  tell(message: ToCard): void;
} {
  let port: MessagePort | undefined;
  let last: string | undefined;

  frame.addEventListener('load', () => {
    const { port1, port2 } = new MessageChannel();
    port?.close();
    port = port1;
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      const message = parsed(toPageSchema, data);
      if (message) obey(message.wish);
    };
    // To any origin: what the browser takes for the frame's depends on how its address was made, and nothing is said.
    frame.contentWindow?.postMessage(JSON.stringify({ recallingCard: card }), '*', [port2]);
    if (last !== undefined) port.postMessage(last);
  });

  return {
    tell(message) {
      // As text: Firefox wraps objects that come from another part of the browser.
      last = JSON.stringify(message satisfies FromPage);
      port?.postMessage(last);
    },
  };
}

/** The card's end. */
export interface OwnPage {
  wish(wish: PageWish): void;
  /** Receives what the page sends, from the first message on. */
  receive(receiver: (message: ToCard) => void): void;
}

/**
 * Waits for the page's port. To be called when the card's script starts: the port comes when the frame has loaded.
 * @param card the card's name, from its address
 */
export function awaitOwnPage(card: string): OwnPage {
  let port: MessagePort | undefined;
  let receiver: ((message: ToCard) => void) | undefined;
  const early: ToCard[] = [];

  addEventListener('message', ({ data, ports: [handed], source }: MessageEvent<unknown>) => {
    if (source !== parent || !handed || parsed(greetingSchema, data)?.recallingCard !== card) return;
    port = handed;
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
