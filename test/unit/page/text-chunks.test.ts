import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunksOf, lineBefore } from '../../../utils/page/text/text-chunks.ts';

const line = (index: number) => `${index}. Recalling its resolution ${(index * 7) % 90}/${(index * 13) % 240},\n`;
const long = Array.from({ length: 3000 }, (_, index) => line(index)).join('');

const lines = fc
  .array(fc.integer({ min: 0, max: 5000 }), { maxLength: 800 })
  .map((numbers) => numbers.map(line).join(''));

test('the chunks make up the text, in order and without gaps', () => {
  fc.assert(
    fc.property(fc.oneof(lines, fc.string()), (text) => {
      expect(
        chunksOf(text)
          .map(({ start, end }) => text.slice(start, end))
          .join(''),
      ).toBe(text);
    }),
  );
});

test('a chunk ends at the end of a line', () => {
  for (const { end } of chunksOf(long).slice(0, -1)) expect(long[end - 1]).toBe('\n');
});

test('a line inserted early leaves nearly all chunks as they were', () => {
  const chunks = (text: string) => chunksOf(text).map(({ start, end }) => text.slice(start, end));
  const before = new Set(chunks(long));
  const at = long.indexOf('\n', 9_000) + 1;
  const after = chunks(`${long.slice(0, at)}A new line\n${long.slice(at)}`);
  expect(before.size).toBeGreaterThan(8);
  expect(after.filter((chunk) => !before.has(chunk)).length).toBeLessThanOrEqual(2);
});

test.each([
  ['one\ntwo\nthree', 8, 1, 4],
  ['one\ntwo\nthree', 8, 100, 0],
  ['one\ntwo\nthree', 0, 1, 0],
])('in %j, the line before %i, at least %i characters back, starts at %i', (text, offset, distance, expected) => {
  expect(lineBefore(text, offset, distance)).toBe(expected);
});
