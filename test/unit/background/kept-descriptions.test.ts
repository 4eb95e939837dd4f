import { expect, test } from 'vitest';
import { keepDescriptions } from '../../../utils/background/kept-descriptions.ts';
import type { Description } from '../../../utils/descriptions/description.ts';

function described(symbol: string, language: string): Description {
  return { symbol, decoded: `${symbol} in ${language}`, summary: [], summaryBesideFacts: [], cited: symbol };
}

/** A describer that remembers what it was asked. */
function recording(describe = described) {
  const asked: string[] = [];
  const kept = keepDescriptions(async (symbols, language) => {
    asked.push(...symbols);
    return symbols.map((symbol) => describe(symbol, language));
  });
  return { asked, kept };
}

test('what was described is not described again, and stands in the order asked', async () => {
  const { asked, kept } = recording();
  await kept.describe(['A/1', 'A/2'], 'en');
  const again = await kept.describe(['A/3', 'A/2', 'A/1', 'A/3'], 'en');
  expect(again.map(({ symbol }) => symbol)).toEqual(['A/3', 'A/2', 'A/1', 'A/3']);
  expect(asked).toEqual(['A/1', 'A/2', 'A/3']);
});

test('each language has its own', async () => {
  const { kept } = recording();
  await kept.describe(['A/1'], 'en');
  expect((await kept.describe(['A/1'], 'fr'))[0]?.decoded).toBe('A/1 in fr');
});

test('what could not be read is asked for again', async () => {
  const { asked, kept } = recording((symbol, language) => ({
    ...described(symbol, language),
    problem: 'missing shard',
  }));
  await kept.describe(['A/1'], 'en');
  await kept.describe(['A/1'], 'en');
  expect(asked).toEqual(['A/1', 'A/1']);
});

test('facts that change while a description is made leave nothing old behind', async () => {
  let fact = 'old';
  const answers: (() => void)[] = [];
  const kept = keepDescriptions(async ([symbol = '']) => {
    const read = fact;
    await new Promise<void>((resolve) => answers.push(resolve));
    return [{ ...described(symbol, 'en'), decoded: read }];
  });
  const first = kept.describe(['A/1'], 'en');
  fact = 'new';
  kept.drop();
  answers[0]?.();
  expect((await first)[0]?.decoded).toBe('old');
  const second = kept.describe(['A/1'], 'en');
  answers[1]?.();
  expect((await second)[0]?.decoded).toBe('new');
});

test('of very many the first leave', async () => {
  const { asked, kept } = recording();
  await kept.describe(
    Array.from({ length: 2001 }, (_, number) => `A/${number}`),
    'en',
  );
  asked.length = 0;
  await kept.describe(['A/0', 'A/2000'], 'en');
  expect(asked).toEqual(['A/0']);
});
