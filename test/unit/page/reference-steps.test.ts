import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepInRing } from '../../../utils/page/cards/reference-steps.ts';

test.each([
  [0, undefined, 1, 0, undefined],
  [5, undefined, 1, 2, 2],
  [5, undefined, -1, 2, 1],
  [5, undefined, -1, 0, 4],
  [5, -1, 1, 9, 4],
  [5, 4, 1, 0, 0],
  [5, 0, -1, 0, 4],
  [1, 0, 1, 0, 0],
] as const)('of %s places, from %s by %s, with %s first in view: %s', (count, current, by, first, expected) => {
  expect(stepInRing(count, current, by, first)?.index).toBe(expected);
});

test('stepping visits every place once before it returns', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.constantFrom(1 as const, -1 as const), (count, by) => {
      const visited = new Set<number>();
      let current: number | undefined;
      for (let turn = 0; turn < count; turn++) {
        current = stepInRing(count, current, by, 0)?.index;
        if (current !== undefined) visited.add(current);
      }
      expect(visited.size).toBe(count);
    }),
  );
});
