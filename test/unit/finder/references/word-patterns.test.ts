import { checkSync } from 'recheck';
import { expect, it } from 'vitest';
import * as patterns from '../../../../utils/finder/references/words/patterns.ts';
import { smallWords } from '../../../../utils/finder/references/words/small-words.ts';
import { wordTables } from '../../../../utils/finder/references/words/tables.ts';
import { languages } from '../../../../utils/ground/language.ts';

const built = Object.entries(patterns).flatMap(([name, value]) =>
  value instanceof RegExp ? [[name, value] as const] : [],
);

it('knows the patterns', () => {
  expect(built.length).toBeGreaterThan(15);
});

it.each(built)('%s, built from the tables, takes time in proportion to the text', (_, { source, flags }) => {
  expect(checkSync(source, flags, { timeout: 25_000 })).toMatchObject({ status: 'safe' });
});

it.each(built)('%s has no empty alternative: every list that it is built from has words', (_, { source }) => {
  expect(source).not.toMatch(/\(\?:\||\|\)|\(\?:\)/);
});

it('has both tables of every language', () => {
  expect(smallWords.map(({ language }) => language).sort()).toEqual([...languages].sort());
  expect(wordTables.map(({ language }) => language).sort()).toEqual([...languages].sort());
});
