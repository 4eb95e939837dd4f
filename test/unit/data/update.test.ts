import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ResolutionRow } from '../../../data/import/update/facts.ts';
import { keepUpdates } from '../../../data/import/update/keep-updates.ts';
import { columnGroups, mergeFacts } from '../../../data/import/update/merge.ts';
import { readUpdate } from '../../../data/import/update-tables.ts';
import { resolutionColumns } from '../../../data/tables/columns.ts';

const sample = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`./samples/${name}`, import.meta.url)), 'utf8');
const row = (known: Partial<ResolutionRow>): ResolutionRow =>
  Object.fromEntries(resolutionColumns.map((column) => [column, known[column] ?? ''])) as ResolutionRow;
const none = new Set<string>();

describe('a file of voting data', () => {
  const { facts, refused } = readUpdate(sample('ga-voting.csv'));

  it('reads each resolution once, with its votes', () => {
    expect(facts.map(({ row: { symbol } }) => symbol)).toEqual(['A/RES/81/901']);
    expect(facts[0]?.row).toMatchObject({
      title: 'Sample title, with a comma and "quotes"',
      title_from: 'q',
      date: '2026-11-02',
      adoption: 'vote',
      yes: '120',
      no: '4',
      abstain: '30',
      absent: '39',
      draft: 'A/81/L.901',
      meeting: 'A/81/PV.901',
      library_vote_record: '9000001',
    });
  });

  it('refuses broken lines one by one', () => {
    expect(refused.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '4 A/RES/81/901 differs from line 2',
      '5 "2026-02-30" is not a date',
      '6 "nothing" is not the symbol of a resolution or decision',
      '7 200 votes are more than there are members',
      '8 7 fields instead of 19',
      '9 the file breaks off inside quotation marks',
    ]);
  });
});

describe('a file of MARCXML', () => {
  const { facts, refused } = readUpdate(sample('library.xml'));

  it('reads title, date, adoption, agenda and related documents', () => {
    expect(facts).toMatchObject([
      {
        line: 3,
        row: {
          symbol: 'A/RES/81/911',
          title: 'Samples & their uses',
          title_from: 'j',
          date: '2026-11-05',
          adoption: 'without vote',
          draft: 'A/81/L.911',
          meeting: 'A/81/PV.911',
          agenda: 'A/81/251 13 Samples',
          library_record: '8000001',
        },
      },
      { line: 17, row: { symbol: 'S/RES/9001(2026)', adoption: 'vote', yes: '13', no: '0', abstain: '2' } },
    ]);
  });

  it('refuses a record without a symbol, and one that has no end', () => {
    expect(refused.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '21 "" is not the symbol of a resolution or decision',
      '24 the record has no end: the file breaks off',
    ]);
  });
});

it('reads a plain table in any order of columns', () => {
  const { facts, refused } = readUpdate(sample('plain.tsv'));
  expect(facts.map(({ line, row: { symbol, title } }) => [line, symbol, title])).toEqual([
    [2, 'A/RES/81/921', 'Plain sample'],
    [5, 'E/RES/2026/901', 'Another sample'],
  ]);
  expect(refused).toEqual([
    { line: 1, reason: 'no column "colour"' },
    { line: 3, reason: '2 fields instead of 5' },
  ]);
});

it.each(['', 'hello', '{"a":1}', '\u0000', 'a,b,c\n1,2,3'])('refuses %j as a whole', (text) => {
  expect(readUpdate(text)).toMatchObject({ facts: [], refused: [{ line: 1 }] });
});

it('reads a file cut off anywhere without throwing, and finds nothing that the whole file lacks', () => {
  for (const name of ['ga-voting.csv', 'library.xml', 'plain.tsv']) {
    const text = sample(name);
    const whole = new Set(readUpdate(text).facts.map(({ row: { symbol } }) => symbol));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length }), (at) => {
        const { facts } = readUpdate(text.slice(0, at));
        // A symbol cut short may name another resolution; it is never more than the last one.
        expect(facts.slice(0, -1).filter(({ row: { symbol } }) => !whole.has(symbol))).toEqual([]);
      }),
    );
  }
});

it('counts every column among those that change together', () => {
  expect(columnGroups.flat().sort()).toEqual(resolutionColumns.filter((column) => column !== 'symbol').sort());
});

describe('mergeFacts', () => {
  const before = [
    row({
      symbol: 'A/RES/1/1',
      title: 'Known title',
      title_from: 'v',
      adoption: 'without vote, inferred',
      adoption_from: 'v',
    }),
    row({ symbol: 'A/RES/1/2', title: 'Wording', title_from: 'm', date: '1990-01-01', date_from: 'v' }),
  ];

  it('adds, fills gaps, replaces weaker facts, and leaves conflicts alone', () => {
    const { rows, added, changed, conflicts } = mergeFacts(
      before,
      [
        {
          line: 2,
          row: {
            symbol: 'A/RES/1/1',
            title: 'known  TITLE',
            title_from: 'q',
            adoption: 'vote',
            adoption_from: 'q',
            yes: '5',
          },
        },
        {
          line: 3,
          row: { symbol: 'A/RES/1/2', title: 'Official title', title_from: 'q', date: '1991-01-01', date_from: 'q' },
        },
        { line: 4, row: { symbol: 'A/RES/1/3', title: 'New', title_from: 'q' } },
      ],
      new Set(['m']),
    );
    expect(added).toEqual(['A/RES/1/3']);
    expect(changed.map(({ symbol, column }) => `${symbol} ${column}`)).toEqual([
      'A/RES/1/1 adoption',
      'A/RES/1/2 title',
    ]);
    expect(conflicts).toEqual([
      { line: 3, symbol: 'A/RES/1/2', column: 'date', before: '1990-01-01', after: '1991-01-01' },
    ]);
    expect(rows).toMatchObject([
      { title: 'Known title', adoption: 'vote', yes: '5' },
      { title: 'Official title', date: '1990-01-01' },
      { title: 'New' },
    ]);
  });

  it('changes nothing the second time', () => {
    const { facts } = readUpdate(sample('ga-voting.csv'));
    const once = mergeFacts(before, facts, none);
    const twice = mergeFacts(once.rows, facts, none);
    expect(twice).toMatchObject({ added: [], changed: [], conflicts: [], rows: once.rows });
  });

  it('keeps what updates added when the tables are rebuilt', () => {
    const { facts } = readUpdate(sample('ga-voting.csv'));
    const updated = mergeFacts(before, facts, none).rows;
    expect(keepUpdates(before, updated)).toEqual(updated);
  });
});
