import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { until } from '../../e2e/browsers/until.ts';

const replySchema = z.object({
  id: z.number().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
});

/** A Chromium controlled by its own protocol. */
export interface Devtools {
  /** Sends a command to the browser or, with a session, to one of its targets. @throws if it is refused */
  send(method: string, parameters?: object, session?: string): Promise<unknown>;
  stop(): Promise<void>;
}

/** Commands and answers on one socket. */
async function connect(address: string): Promise<Omit<Devtools, 'stop'>> {
  const socket = new WebSocket(address);
  const awaited = new Map<number, PromiseWithResolvers<unknown>>();
  socket.addEventListener('message', ({ data }) => {
    const { id, result, error } = replySchema.parse(JSON.parse(String(data)));
    const answer = awaited.get(id ?? 0);
    if (error) answer?.reject(new Error(error.message));
    else answer?.resolve(result);
    awaited.delete(id ?? 0);
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  let last = 0;
  return {
    send(method, params = {}, sessionId) {
      const answer = Promise.withResolvers<unknown>();
      awaited.set(++last, answer);
      socket.send(JSON.stringify({ id: last, method, params, ...(sessionId && { sessionId }) }));
      return answer.promise;
    },
  };
}

/**
 * Starts Chromium with a fresh profile and the built extension. It uses no driver: one that attaches itself to every
 * worker would be measured too.
 */
export async function startDevtools(program: string, extension: string): Promise<Devtools> {
  const profile = await mkdtemp(join(tmpdir(), 'recalling-bench-'));
  const browser = spawn(
    program,
    [
      '--headless=new',
      '--no-first-run',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => browser.once('exit', resolve));
  // An interrupted benchmark must leave no browser behind.
  process.once('exit', () => browser.kill());
  const address = await until('Chromium', async () => {
    const [port, path] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
    return path && `ws://127.0.0.1:${port}${path}`;
  });
  const { send } = await connect(address);
  return {
    send,
    async stop() {
      await send('Browser.close');
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
