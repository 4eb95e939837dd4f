import { createEvent, type FakeEvent } from './event.ts';

type PortListener = (message: unknown, port: FakePort) => void;

/** One end of a connection, as both browsers provide it. */
export interface FakePort {
  readonly name: string;
  readonly sender: object | undefined;
  readonly onMessage: FakeEvent<PortListener>;
  readonly onDisconnect: FakeEvent<(port: FakePort) => void>;
  /** @throws if the connection is closed */
  postMessage(message: unknown): void;
  disconnect(): void;
}

interface End {
  port: FakePort;
  /** Delivers a message to this end, in a later task. */
  deliver(message: unknown): void;
  /** Notifies this end that the other is gone. */
  close(): void;
}

function createEnd(name: string, sender: object | undefined, connection: { isOpen: boolean }, other: () => End): End {
  const onMessage = createEvent<PortListener>();
  const onDisconnect = createEvent<(port: FakePort) => void>();
  const port: FakePort = {
    name,
    sender,
    onMessage,
    onDisconnect,
    postMessage(message) {
      if (!connection.isOpen) throw new Error('Attempting to use a disconnected port object');
      other().deliver(structuredClone(message));
    },
    disconnect() {
      if (!connection.isOpen) return;
      connection.isOpen = false;
      other().close();
    },
  };
  return {
    port,
    deliver: (message) =>
      setTimeout(() => {
        for (const listener of [...onMessage.listeners]) listener(message, port);
      }),
    close: () =>
      setTimeout(() => {
        for (const listener of [...onDisconnect.listeners]) listener(port);
      }),
  };
}

/** Creates the two ends of a connection. @param sender who connects, as the far end sees it */
export function connectedPorts(name: string, sender: object): { near: FakePort; far: FakePort; fail(): void } {
  const connection = { isOpen: true };
  const near: End = createEnd(name, undefined, connection, () => far);
  const far: End = createEnd(name, sender, connection, () => near);
  return {
    near: near.port,
    far: far.port,
    fail: () => {
      connection.isOpen = false;
      near.close();
    },
  };
}
