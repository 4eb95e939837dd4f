import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { until } from '../../e2e/browsers/until.ts';
import type { Devtools } from './devtools.ts';

/** Milliseconds: many times longer than a worker needs when it is installed. */
const settling = 2000;

const targetsSchema = z.object({
  targetInfos: z.array(z.object({ targetId: z.string(), type: z.string(), url: z.string() })),
});
const heapSchema = z.object({ usedSize: z.number(), embedderHeapUsedSize: z.number(), backingStorageSize: z.number() });
const sessionSchema = z.object({ sessionId: z.string() });
const evaluatedSchema = z.object({
  result: z.object({ value: z.unknown().optional() }),
  exceptionDetails: z.unknown().optional(),
});
const timedSchema = z.object({ time: z.number(), reply: z.object({ ok: z.literal(true), answer: z.unknown() }) });

/** The extension's worker in a real browser, and a page of the extension that sends it questions. */
export interface ExtensionWorker {
  /** Sends a question from the page; returns the answer and the milliseconds it took. @throws if it failed */
  ask(name: string, question: object): Promise<{ time: number; answer: unknown }>;
  /** Stops the worker, and waits until the browser lists none. */
  stop(): Promise<void>;
  /** Bytes that the running worker uses after a garbage collection. */
  heap(): Promise<{ objects: number; buffers: number }>;
}

/** Opens a page of the extension, and returns what can be done with its worker. */
export async function openExtensionWorker({ send }: Devtools): Promise<ExtensionWorker> {
  const workerTarget = async () =>
    targetsSchema
      .parse(await send('Target.getTargets'))
      .targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'));
  const attach = async (targetId: string) =>
    sessionSchema.parse(await send('Target.attachToTarget', { targetId, flatten: true })).sessionId;

  const { url } = await until('the worker', workerTarget);
  const created = await send('Target.createTarget', { url: new URL('popup.html', url).href });
  const page = await attach(z.object({ targetId: z.string() }).parse(created).targetId);

  async function evaluate(expression: string): Promise<unknown> {
    const evaluated = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, page);
    const { result, exceptionDetails } = evaluatedSchema.parse(evaluated);
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return result.value;
  }
  await until('the page', async () => (await evaluate('document.readyState === "complete"')) === true);
  // The browser restarts a worker that is stopped while it is being installed.
  await wait(settling);

  return {
    async ask(name, question) {
      const message = JSON.stringify({ ask: name, question });
      const { time, reply } = timedSchema.parse(
        await evaluate(`(async () => {
          const from = performance.now();
          const reply = await chrome.runtime.sendMessage(${message});
          return { time: performance.now() - from, reply };
        })()`),
      );
      return { time, answer: reply.answer };
    },
    async stop() {
      const running = await workerTarget();
      if (running) await send('Target.closeTarget', { targetId: running.targetId });
      await until('the end of the worker', async () => (await workerTarget()) === undefined);
    },
    async heap() {
      const { targetId } = await until('the worker', workerTarget);
      const session = await attach(targetId);
      await send('HeapProfiler.collectGarbage', {}, session);
      const heap = heapSchema.parse(await send('Runtime.getHeapUsage', {}, session));
      await send('Target.detachFromTarget', { sessionId: session });
      return { objects: heap.usedSize + heap.embedderHeapUsedSize, buffers: heap.backingStorageSize };
    },
  };
}
