import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readTable, writeTable } from '../../../data/tables/table.ts';

const folder = mkdtempSync(join(tmpdir(), 'recalling-table-'));
const columns = ['symbol', 'title'] as const;

afterAll(() => rmSync(folder, { recursive: true }));

it('leaves a table as it was when the new one can’t be written whole', () => {
  const path = join(folder, 'kept.tsv');
  const rows = [{ symbol: 'A/RES/1/1', title: 'Before' }];
  writeTable(path, columns, rows);
  mkdirSync(`${path}.new`);
  expect(() => writeTable(path, columns, [{ symbol: 'A/RES/1/1', title: 'After' }])).toThrow();
  expect(readTable(path, columns)).toEqual(rows);
});
