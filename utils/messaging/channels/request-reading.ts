import type { Question } from '../protocol/requests.ts';

type Runtime = Pick<typeof import('wxt/browser')['browser']['runtime'], 'sendMessage' | 'onMessage' | 'onConnect'>;
interface ExtensionGlobal {
  browser?: { runtime: Runtime };
  chrome?: { runtime: Runtime };
}

/**
 * The browser's own interface, for the loader: the libraries around it, and the schemas, are many times as large as the
 * loader, which runs in every frame. It reads nothing from a message but a literal.
 */
export function ownRuntime(): Runtime | undefined {
  const { browser, chrome } = globalThis as ExtensionGlobal;
  return (browser ?? chrome)?.runtime;
}

/**
 * Asks the background to start reading in this frame.
 * @returns whether it has started; undefined if nobody answered
 */
export async function requestReading(question: Question<'startReading'>): Promise<boolean | undefined> {
  try {
    const reply: { ok?: boolean; answer?: { isReading?: boolean } } | undefined = await ownRuntime()?.sendMessage({
      ask: 'startReading',
      question,
    });
    return reply?.ok === true ? reply.answer?.isReading === true : undefined;
  } catch {
    return undefined;
  }
}
