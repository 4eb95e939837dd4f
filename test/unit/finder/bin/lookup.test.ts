import { expect, it } from 'vitest';
import { citationColumns } from '../../../../data/tables/columns.ts';
import { readTable, tablePath } from '../../../../data/tables/table.ts';
import { runProgram } from './run-program.ts';

const lookup = (...parameters: string[]) => runProgram('lookup', parameters);

it('prints one JSON object a line, for known and unknown symbols alike', () => {
  const { status, answers } = lookup('a/res/65/230', 'A/RES/217 (III) A', 'A/C.3/99/L.5', '__proto__');
  expect(status).toBe(0);
  expect(answers).toMatchObject([
    { symbol: 'A/RES/65/230', kind: 'resolution', body: 'A', date: '2010-12-21', adoption: { how: 'without vote' } },
    { symbol: 'A/RES/217(III)A', date: '1948-12-10', adoption: { how: 'vote', yes: 48 } },
    {
      symbol: 'A/C.3/99/L.5',
      kind: 'document',
      body: 'A/C.3',
      title: null,
      date: null,
      decoded: 'General Assembly, Third Committee, ninety-ninth session, limited distribution 5',
    },
    { asked: '__proto__', symbol: '__proto__', kind: null, body: null, title: null },
  ]);
});

it('prints a path of citations, each from the table with its source', () => {
  const { status, answers } = lookup('--path', 's/res/2493(2019)', 'S/RES/1325');
  expect(status).toBe(0);
  expect(answers).toEqual([{ citing: 'S/RES/2493(2019)', cited: 'S/RES/1325(2000)', from: 'text' }]);
});

it('prints the citations among the neighbours of a symbol', () => {
  const { status, answers } = lookup('--around', 'A/RES/65/230');
  const table = readTable(tablePath('citations'), citationColumns);
  expect(status).toBe(0);
  expect(answers.length).toBeGreaterThan(0);
  expect(table).toEqual(expect.arrayContaining(answers));
});

it.each([
  [['--path', 'A/RES/65/230', 'A/RES/999/9'], 1, 'A/RES/999/9: the catalogue does not hold it'],
  [['--path', 'A/RES/65/230', '__proto__'], 1, '__proto__: the catalogue does not hold it'],
  [['--around', 'constructor'], 1, 'constructor: the catalogue does not hold it'],
  [['--path', 'A/RES/65/230'], 2, 'lookup --path A B'],
  [['--catalogue', 'no-such-folder', '--around', 'A/RES/65/230'], 1, 'A/RES/65/230: missing shard'],
  [[], 2, 'lookup SYMBOL…'],
])('lookup %j ends with %i and says why', (parameters, code, words) => {
  const { status, stderr, answers } = lookup(...parameters);
  expect({ status, answers }).toEqual({ status: code, answers: [] });
  expect(stderr).toContain(words);
});
