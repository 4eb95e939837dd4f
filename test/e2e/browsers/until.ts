import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';

/**
 * Asks again and again until `ask` gives something else than undefined or false.
 *
 * @param what what is awaited, for the error
 * @param ask the question; one that throws counts as not yet answered
 * @param patience milliseconds after which it is given up
 * @throws with the last error or answer, when the time is over
 */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined | false>,
  patience = 15_000,
): Promise<Answer> {
  const deadline = performance.now() + patience;
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

/** The same, until the answer is one and the same twice, 100 milliseconds apart: what moves is not there yet. */
export function untilSteady<Answer>(what: string, ask: () => Promise<Answer | undefined>): Promise<Answer> {
  let before: Answer | undefined;
  return until(`${what}, at rest`, async () => {
    const now = await ask();
    const steady = now !== undefined && isDeepStrictEqual(now, before);
    before = now;
    if (!steady) await wait(100);
    return steady ? now : undefined;
  });
}
