import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchor } from '../../../utils/anchoring/anchor.ts';
import { describe } from '../../../utils/anchoring/describe.ts';
import { readyingSteps, readyText } from '../../../utils/anchoring/ready-text.ts';
import type { Selector } from '../../../utils/anchoring/selector.ts';

/** Characters: more than most documents have, and enough to tell what grows faster than the text. */
const longest = 300_000;
const filled = (unit: string, length = longest) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const quote = (exact: string, prefix = '', suffix = ''): Selector[] => [
  { type: 'TextQuoteSelector', exact, prefix, suffix },
];

const texts: readonly (readonly [string, string])[] = [
  ['one character', filled('a')],
  ['one sentence', filled('Decides to remain seized of the matter. ')],
  ['the same number', filled('1. ')],
  ['numberings that start again and again', filled('1. One.\n2. Two.\n3. Three.\n')],
  ['annexes', filled('Annex\n1. One.\n', longest / 6)],
  ['halves of surrogate pairs', filled('\ud800\udc00\udc00')],
  ['NUL', filled('\0')],
  ['white space', filled(' \n\u00a0')],
  ['accents', `e${filled('\u0301')}`],
  ['ligatures that are whole sentences', filled('ﷺ', longest / 6)],
];

test.each(texts)('a long text of %s is described and anchored', (_, text) => {
  const ready = readyText(text);
  const start = text.length >> 1;
  for (const length of [1, 80, 20_000]) {
    const span = { start, end: start + length };
    const selectors = describe(ready, span);
    expect(anchor(ready, selectors)).toEqual({ verdict: 'exact', span });
    const words = text.slice(start, start + length);
    const damaged = `${words.slice(0, length >> 1)}Q${words.slice(length >> 1)}`;
    expect(() => anchor(ready, quote(damaged, text.slice(0, 100_000), text.slice(0, 100_000)))).not.toThrow();
  }
});

test.each(texts)('a text of %s is prepared in a number of steps proportional to its length', (_, text) => {
  const stepsOf = (length: number) => [...readyingSteps(text.slice(0, length))].length;
  expect(stepsOf(text.length)).toBeLessThanOrEqual(2.5 * stepsOf(text.length / 2) + 10);
});

test.each([
  ['an empty quote', ''],
  ['a quote of white space', ' \n\t'],
  ['a quote of hyphens', '- – —'],
  ['a lone accent', '\u0301'],
  ['a quote that is longer than the text', 'some text '.repeat(10_000)],
  ['half a surrogate pair', '\udc00'],
])('%s is found nowhere', (_, exact) => {
  for (const text of ['', 'a', 'some text']) expect(anchor(readyText(text), quote(exact)).verdict).toBe('orphaned');
});

test('whatever the selectors are, the answer is within the text', () => {
  const letters = fc
    .array(fc.constantFrom('a', 'b', ' ', '\n', '1. ', '(a) ', '决', '\ud800', '\u0301', 'ﷺ'), { maxLength: 120 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(letters, letters, letters, letters, (text, exact, prefix, suffix) => {
      const anchored = anchor(readyText(text), quote(exact, prefix, suffix));
      const spans = 'span' in anchored ? [anchored.span] : 'spans' in anchored ? anchored.spans : [];
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 1000 },
  );
});
