import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countUpTo } from '../../../utils/page/text/text-range.ts';

test('counts the places at or before an offset, as a linear search does', () => {
  const places = fc.array(fc.nat(1000)).map((starts) => starts.sort((a, b) => a - b).map((start) => ({ start })));
  fc.assert(
    fc.property(places, fc.integer({ min: -5, max: 1005 }), (starts, offset) => {
      expect(countUpTo(starts, offset)).toBe(starts.filter(({ start }) => start <= offset).length);
    }),
  );
});
