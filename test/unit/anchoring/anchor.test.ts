import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchor as anchorIn } from '../../../utils/anchoring/anchor.ts';
import { describe as describeIn } from '../../../utils/anchoring/describe.ts';
import { storedContext } from '../../../utils/anchoring/floors/floors.ts';
import { readyText } from '../../../utils/anchoring/ready-text.ts';
import type { Selector } from '../../../utils/anchoring/selector.ts';
import type { Span } from '../../../utils/ground/span.ts';

const anchor = (text: string, selectors: readonly Selector[]) => anchorIn(readyText(text), selectors);
const describe = (text: string, span: Span) => describeIn(readyText(text), span);

const numbered = Array.from({ length: 30 }, (_, index) => `${index + 1}. Takes note of the report;\n`).join('');

/** Texts of few different characters, so that quotes repeat; with characters outside the basic plane. */
const repetitive = fc
  .array(fc.constantFrom('a', 'b', ' ', '\n', '决', '𠮷'), { maxLength: 400 })
  .map((all) => all.join(''));
const textAndSpan = repetitive
  .filter((text) => text.length > 0)
  .chain((text) =>
    fc.tuple(fc.constant(text), fc.nat(text.length - 1), fc.nat(text.length - 1)).map(([whole, a, b]) => ({
      text: whole,
      span: { start: Math.min(a, b), end: Math.max(a, b) + 1 },
    })),
  );

test('whatever is described is found again at its place in the same text', () => {
  fc.assert(
    fc.property(textAndSpan, ({ text, span }) => {
      expect(anchor(text, describe(text, span))).toEqual({ verdict: 'exact', span });
    }),
  );
});

test('a quote that moves with its surroundings is found at its new place', () => {
  const start = numbered.indexOf('17. Takes') + 4;
  const selectors = describe(numbered, { start, end: start + 10 });
  const moved = `A new heading\n\n${numbered}`;
  expect(anchor(moved, selectors)).toEqual({ verdict: 'exact', span: { start: start + 15, end: start + 25 } });
});

test('the context grows until it is unique', () => {
  const start = numbered.indexOf('17. Takes') + 4;
  const [quote] = describe(numbered, { start, end: start + 10 });
  if (quote?.type !== 'TextQuoteSelector') throw new Error('the first selector is the quote');
  expect(quote.prefix.length).toBeGreaterThanOrEqual(storedContext.least);
  const whole = quote.prefix + quote.exact + quote.suffix;
  expect(numbered.indexOf(whole)).toBe(numbered.lastIndexOf(whole));
});

const quote = (exact: string, prefix = '', suffix = ''): Selector => ({
  type: 'TextQuoteSelector',
  exact,
  prefix,
  suffix,
});
const position = (start: number, end: number): Selector => ({ type: 'TextPositionSelector', start, end });

test.each([
  [
    'words that are gone',
    'nothing of the kind',
    [quote('resolution 65/230', 'its ', ' of'), position(0, 17)],
    'orphaned',
  ],
  ['an offset without words', 'some text', [position(0, 4)], 'orphaned'],
  ['no selectors', 'some text', [], 'orphaned'],
  [
    'words in an entirely different context',
    'xxxx 65/230 yyyy',
    [quote('65/230', 'its resolution ', ' of 2010')],
    'orphaned',
  ],
  [
    'a few words with half of their context',
    'its resolution 65/230, as',
    [quote('65/230', 'its resolution ', ' of 2010')],
    'orphaned',
  ],
  ['two places that the context does not distinguish', 'a 1, a 1,', [quote('1', 'a ', ',')], 'ambiguous'],
  ['two places, one at the old offset', 'a 1, a 1,', [quote('1', 'a ', ','), position(7, 8)], 'exact'],
  ['an offset that now points to other words', 'b 2, a 1,', [quote('1', 'a ', ','), position(2, 3)], 'exact'],
] as const)('%s: the verdict', (_, text, selectors, verdict) => {
  expect(anchor(text, selectors).verdict).toBe(verdict);
});

test.each([
  [3, 3],
  [4, 2],
  [-1, 2],
  [0, 100],
])('a span from %i to %i of a short text is refused', (start, end) => {
  expect(() => describe('short text', { start, end })).toThrow(RangeError);
});
