import { expect, it } from 'vitest';
import { knownNameColumns, resolutionColumns } from '../../../data/tables/columns.ts';
import { readTable, sortRows, tablePath } from '../../../data/tables/table.ts';

const rows = readTable(tablePath('known-names'), knownNameColumns);

it('names existing resolutions, is sorted, and has no duplicates', () => {
  const symbols = new Set(readTable(tablePath('resolutions'), resolutionColumns).map(({ symbol }) => symbol));
  expect(rows.filter(({ symbol, name }) => !symbols.has(symbol) || name === '')).toEqual([]);
  expect(rows).toEqual(sortRows(rows, knownNameColumns));
  expect(new Set(rows.map(({ symbol, name }) => `${symbol} ${name}`)).size).toBe(rows.length);
});
