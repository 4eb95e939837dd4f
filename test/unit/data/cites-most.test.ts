import { expect, test } from 'vitest';
import { builtRecords } from '../../../data/build/built-records.ts';

const { records } = builtRecords();
const times = (symbol: string) => records.get(symbol)?.stored.citedBy?.length ?? 0;
const all = [...records.values()];

test.each([
  ['S/RES/2467(2019)', 'S/RES/1325(2000)'],
  ['A/RES/73/239', 'A/RES/70/1'],
])('of what %s cites, %s is cited most', (citing, cited) => {
  expect(records.get(citing)?.stored.citesMost?.[0]).toBe(cited);
});

test('no other cited text, except the predecessor, is cited more than those listed as cited most', () => {
  const named = all.filter(({ stored }) => stored.citesMost !== undefined);
  expect(named.length).toBeGreaterThan(1000);
  const wrong = named.filter(({ stored: { cites = [], citesMost = [], earlierInSeries } }) => {
    const left = cites.filter((symbol) => symbol !== earlierInSeries && !citesMost.includes(symbol));
    const fewest = Math.min(...citesMost.map(times));
    const isSpecial = fewest > 1 && citesMost.length <= 3 && citesMost.every((symbol) => cites.includes(symbol));
    return !isSpecial || (citesMost.length === 3 && left.some((symbol) => times(symbol) > fewest)) || left.length === 0;
  });
  expect(wrong.map(({ symbol }) => symbol)).toEqual([]);
});
