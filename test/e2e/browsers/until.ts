import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';

/**
 * Asks repeatedly until `ask` returns something other than undefined or false.
 *
 * @param what what is being waited for, for the error
 * @param ask the question; one that throws counts as not yet answered
 * @param timeout milliseconds after which to give up
 * @throws with the last error or answer, after the timeout
 */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined | false>,
  timeout = 15_000,
): Promise<Answer> {
  const deadline = performance.now() + timeout;
  let last: unknown;
  while (performance.now() < deadline) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    await wait(50);
  }
  throw new Error(`Waited in vain: ${what}`, { cause: last });
}

/** The same, until two answers 100 milliseconds apart are equal, so that nothing is moving any more. */
export function untilSteady<Answer>(what: string, ask: () => Promise<Answer | undefined>): Promise<Answer> {
  let before: Answer | undefined;
  return until(`${what}, settled`, async () => {
    const now = await ask();
    const steady = now !== undefined && isDeepStrictEqual(now, before);
    before = now;
    if (!steady) await wait(100);
    return steady ? now : undefined;
  });
}
