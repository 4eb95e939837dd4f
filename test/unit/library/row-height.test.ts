import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineCounts } from '../../../utils/library/row-height.ts';

test.each([
  ['a short quotation', { quote: 'prevention of crime', note: '' }, [1, 0]],
  ['a long quotation', { quote: 'prevention of crime '.repeat(10), note: '' }, [2, 0]],
  ['a short note', { quote: '', note: 'See paragraph 5.' }, [0, 1]],
  ['a long note', { quote: '', note: 'See paragraph 5. '.repeat(10) }, [0, 2]],
  ['both, long', { quote: 'crime '.repeat(50), note: 'See '.repeat(50) }, [1, 1]],
  ['Chinese, whose letters are wide', { quote: '预防犯罪'.repeat(20), note: '' }, [2, 0]],
  ['as many narrow letters', { quote: 'abcd'.repeat(20), note: '' }, [1, 0]],
])('%s', (_, entry, lines) => {
  expect(lineCounts(entry, 800)).toEqual(lines);
});

test('a wider list never needs more lines', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.nat(2000), fc.nat(2000), (quote, note, width, more) => {
      const [narrow, wide] = [lineCounts({ quote, note }, width), lineCounts({ quote, note }, width + more)];
      expect(wide[0]).toBeLessThanOrEqual(narrow[0]);
      expect(wide[1]).toBeLessThanOrEqual(narrow[1]);
    }),
  );
});
