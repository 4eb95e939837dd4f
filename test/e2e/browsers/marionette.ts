import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';

/** A connection to Firefox's own remote control. */
export interface Marionette {
  /** Sends one command and returns its answer; throws the browser's error. */
  send(command: string, parameters?: object): Promise<unknown>;
  close(): void;
}

const answer = z.tuple([
  z.literal(1),
  z.number(),
  z.object({ error: z.string(), message: z.string() }).nullable(),
  z.unknown(),
]);

/**
 * Connects to Marionette, the protocol under Firefox's WebDriver.
 * WebDriver BiDi, and with it Puppeteer and Playwright, leaves out every page of an extension (bug 1755014),
 * so neither the card nor the popup could be read through it.
 */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await reach(port);
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let last = 0;
  readMessages(socket, (message) => {
    const parsed = answer.safeParse(message);
    if (!parsed.success) return; // the greeting
    const [, number, error, value] = parsed.data;
    const command = waiting.get(number);
    waiting.delete(number);
    if (error) command?.reject(new Error(`${error.error}: ${error.message}`));
    else command?.resolve(value);
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has closed the connection'));
    waiting.clear();
  });
  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        if (socket.destroyed) throw new Error('Firefox has closed the connection');
        last += 1;
        waiting.set(last, { resolve, reject });
        const text = JSON.stringify([0, last, command, parameters]);
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      }),
    close: () => socket.destroy(),
  };
}

/** Tries for 30 seconds: the port opens a while after the program has started. */
async function reach(port: number, tries = 300): Promise<Socket> {
  try {
    return await new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => resolve(socket));
      socket.once('error', reject);
    });
  } catch (error) {
    if (tries === 0) throw error;
    await wait(100);
    return reach(port, tries - 1);
  }
}

/** Messages are JSON, each after its length in bytes and a colon. */
function readMessages(socket: Socket, take: (message: unknown) => void): void {
  let pending = Buffer.alloc(0);
  socket.on('data', (data) => {
    pending = Buffer.concat([pending, typeof data === 'string' ? Buffer.from(data) : data]);
    for (;;) {
      const colon = pending.indexOf(':');
      const end = colon + 1 + Number(pending.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || pending.length < end) return;
      take(JSON.parse(pending.subarray(colon + 1, end).toString()));
      pending = pending.subarray(end);
    }
  });
}
