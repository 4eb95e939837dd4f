import { createEvent, type FakeEvent } from './event.ts';

/** What the browser says about the sender of a message. */
export interface FakeSender {
  id?: string | undefined;
  url?: string;
  tab?: { id: number; windowId?: number; incognito?: boolean };
  frameId?: number;
}

type Listener = (message: unknown, sender: FakeSender, respond: (reply: unknown) => void) => unknown;

/** One-time messages: every listener receives them, and the first reply is the answer. */
export interface FakeMessages {
  readonly onMessage: FakeEvent<Listener>;
  /** Delivers a message from a sender. @throws if nobody listens */
  send(message: unknown, sender: FakeSender): Promise<unknown>;
}

/** Creates the channel of one-time messages. */
export function createMessages(): FakeMessages {
  const onMessage = createEvent<Listener>();

  function send(message: unknown, sender: FakeSender): Promise<unknown> {
    const { listeners } = onMessage;
    if (listeners.size === 0) {
      return Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
    }
    return new Promise((resolve) => {
      setTimeout(() => {
        let isAwaited = false;
        for (const listener of [...listeners]) {
          const result = listener(structuredClone(message), sender, (reply) => resolve(structuredClone(reply)));
          if (result instanceof Promise) result.then((reply) => resolve(structuredClone(reply)));
          if (result === true || result instanceof Promise) isAwaited = true;
        }
        if (!isAwaited) resolve(undefined);
      });
    });
  }

  return { onMessage, send };
}
