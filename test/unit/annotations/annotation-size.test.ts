import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NewAnnotation } from '../../../utils/annotations/annotation.ts';
import { firstInMessage, isFull } from '../../../utils/annotations/annotation-size.ts';

const large = (length: number, index: number): NewAnnotation => ({
  id: String(index),
  document: { address: 'https://un.org/a' },
  selectors: [],
  note: 'x'.repeat(length),
  tags: [],
  created: 0,
  modified: 0,
});

test('answers that are asked for until one is not full give every annotation once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 3_000_000 }), { maxLength: 12 }), (lengths) => {
      const all = lengths.map(large);
      const given: NewAnnotation[] = [];
      for (let isWhole = false; !isWhole; ) {
        const part = firstInMessage(all.slice(given.length));
        given.push(...part);
        isWhole = !isFull(part);
        expect(part.reduce((sum, { note }) => sum + (note?.length ?? 0), 0)).toBeLessThan(8_000_000);
      }
      expect(given).toEqual(all);
    }),
    { numRuns: 30 },
  );
});
