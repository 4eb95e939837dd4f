import { expect, test } from 'vitest';
import { cacheDescriptions } from '../../../utils/background/description-cache.ts';
import type { Description } from '../../../utils/descriptions/description.ts';

function described(symbol: string, language: string): Description {
  return { symbol, decoded: `${symbol} in ${language}`, summary: [], summaryBesideFacts: [], cited: symbol };
}

/** A describer that records what it is asked for. */
function recording(describe = described) {
  const asked: string[] = [];
  const cache = cacheDescriptions(async (symbols, language) => {
    asked.push(...symbols);
    return symbols.map((symbol) => describe(symbol, language));
  });
  return { asked, cache };
}

test('a description is made once, and answers are in the order asked', async () => {
  const { asked, cache } = recording();
  await cache.describe(['A/1', 'A/2'], 'en');
  const again = await cache.describe(['A/3', 'A/2', 'A/1', 'A/3'], 'en');
  expect(again.map(({ symbol }) => symbol)).toEqual(['A/3', 'A/2', 'A/1', 'A/3']);
  expect(asked).toEqual(['A/1', 'A/2', 'A/3']);
});

test('each language has its own description', async () => {
  const { cache } = recording();
  await cache.describe(['A/1'], 'en');
  expect((await cache.describe(['A/1'], 'fr'))[0]?.decoded).toBe('A/1 in fr');
});

test('a description that could not be read is tried again', async () => {
  const { asked, cache } = recording((symbol, language) => ({
    ...described(symbol, language),
    problem: 'missing shard',
  }));
  await cache.describe(['A/1'], 'en');
  await cache.describe(['A/1'], 'en');
  expect(asked).toEqual(['A/1', 'A/1']);
});

test('a description made while the facts change is not cached', async () => {
  let fact = 'old';
  const answers: (() => void)[] = [];
  const cache = cacheDescriptions(async ([symbol = '']) => {
    const read = fact;
    await new Promise<void>((resolve) => answers.push(resolve));
    return [{ ...described(symbol, 'en'), decoded: read }];
  });
  const first = cache.describe(['A/1'], 'en');
  fact = 'new';
  cache.clear();
  answers[0]?.();
  expect((await first)[0]?.decoded).toBe('old');
  const second = cache.describe(['A/1'], 'en');
  answers[1]?.();
  expect((await second)[0]?.decoded).toBe('new');
});

test('beyond the limit the oldest are dropped', async () => {
  const { asked, cache } = recording();
  await cache.describe(
    Array.from({ length: 2001 }, (_, number) => `A/${number}`),
    'en',
  );
  asked.length = 0;
  await cache.describe(['A/0', 'A/2000'], 'en');
  expect(asked).toEqual(['A/0']);
});
