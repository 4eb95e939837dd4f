import { expect, test } from 'vitest';
import { tagOf } from '../../../utils/annotations/tag-of.ts';

test.each([
  ['law', [], 'law'],
  ['  law \n of  the sea ', [], 'law of the sea'],
  ['#law', [], 'law'],
  ['## law', [], 'law'],
  ['LAW', ['law'], 'law'],
  ['قانون', ['law'], 'قانون'],
  ['#', [], ''],
  ['  ', [], ''],
  ['x'.repeat(150), [], 'x'.repeat(100)],
])('%j, beside %j, is the tag “%s”', (typed, known, tag) => {
  expect(tagOf(typed, known)).toBe(tag);
});
