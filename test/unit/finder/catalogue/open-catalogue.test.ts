import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildShards } from '../../../../data/build/shards.ts';
import { documentColumns, resolutionColumns } from '../../../../data/tables/columns.ts';
import { readTable, tablePath } from '../../../../data/tables/table.ts';
import { openCatalogue } from '../../../../utils/finder/catalogue/open-catalogue.ts';

const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
const fromFolder = async (name: string): Promise<string> => readFileSync(join(folder, name), 'utf8');

// Building all shards takes some seconds when other tests run at the same time.
beforeAll(() => buildShards(folder), 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the shards', () => {
  it('give back every record of the tables', async () => {
    const rows = [
      ...readTable(tablePath('resolutions'), resolutionColumns),
      ...readTable(tablePath('documents'), documentColumns),
    ];
    const answers = await openCatalogue(fromFolder).resolve(rows.map(({ symbol }) => symbol));
    const lost = answers.filter(({ record }, index) => {
      const row = rows[index];
      return (
        record?.symbol !== row?.symbol ||
        (row?.title !== '' && record?.title !== row?.title) ||
        (record?.date ?? '') !== row?.date ||
        (record?.adoption?.yes ?? '') !== (row?.yes ? Number(row.yes) : '')
      );
    });
    expect(lost).toEqual([]);
  });

  it('are small enough to load at once', () => {
    const shards = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
    const sizes = shards.map((name) => statSync(join(folder, name)).size);
    expect(Math.max(...sizes)).toBeLessThan(150_000);
    expect(sizes.length).toBeLessThan(250);
  });

  it('list each citation once in both records', async () => {
    const catalogue = openCatalogue(fromFolder);
    const [asked] = await catalogue.resolve(['S/RES/1325(2000)']);
    const citing = asked?.record?.citedBy ?? [];
    expect(citing.length).toBeGreaterThan(100);
    expect(new Set(citing).size).toBe(citing.length);
    const answers = await catalogue.resolve(citing);
    expect(answers.filter(({ record }) => !record?.cites.includes('S/RES/1325(2000)'))).toEqual([]);
    const dated = answers.flatMap(({ record }) => record?.date ?? []);
    expect(dated).toEqual([...dated].sort());
  });
});

describe('resolve', () => {
  it('knows A/RES/65/230, in whatever form it is typed', async () => {
    for (const typed of ['A/RES/65/230', 'a/res/65/230', ' A / RES / 65 / 230 ']) {
      const [answer] = await openCatalogue(fromFolder).resolve([typed]);
      expect(answer).toMatchObject({
        symbol: typed,
        decoded: 'General Assembly, sixty-fifth session, resolution 230',
        record: {
          symbol: 'A/RES/65/230',
          kind: 'resolution',
          body: 'A',
          title: 'Twelfth United Nations Congress on Crime Prevention and Criminal Justice',
          date: '2010-12-21',
        },
      });
    }
  });

  it.each([
    ['A/RES/217A(III)', 'A/RES/217(III)A'],
    ['A/RES/377(V)', 'A/RES/377(V)A'],
    ['S/RES/1325', 'S/RES/1325(2000)'],
    ['E/2018/7', 'A/72/684'],
    ['A/72/684-E/2018/7', 'A/72/684'],
  ])('answers %s with the record of %s', async (asked, symbol) => {
    const [answer] = await openCatalogue(fromFolder).resolve([asked]);
    expect(answer?.record?.symbol).toBe(symbol);
  });

  it('returns the lettered parts of a base', async () => {
    const [missing, there] = await openCatalogue(fromFolder).resolve(['A/RES/377(V)', 'A/RES/217(III)']);
    expect(missing?.parts).toContain('A/RES/377(V)B');
    expect(there?.record?.symbol).toBe('A/RES/217(III)');
    expect(there?.parts).toContain('A/RES/217(III)A');
  });

  it('decodes what it does not hold, in the language asked for', async () => {
    const [answer] = await openCatalogue(fromFolder).resolve(['A/C.3/99/L.5'], 'fr');
    expect(answer).toEqual({
      symbol: 'A/C.3/99/L.5',
      decoded: 'Assemblée générale, Troisième Commission, quatre-vingt-dix-neuvième session, distribution limitée 5',
    });
  });

  it.each(['__proto__', 'constructor', 'toString', '', '\u0000', 'A/'.repeat(5000), 'UNTS/2225/39574'])(
    'answers %.20s without a record',
    async (asked) => {
      const [answer, other] = await openCatalogue(fromFolder).resolve([asked, 'A/RES/65/230']);
      expect(answer?.record).toBeUndefined();
      expect(answer?.problem).toBeUndefined();
      expect(other?.record).toBeDefined();
    },
  );
});

describe('series', () => {
  it('returns the whole series of a resolution, oldest first', async () => {
    const catalogue = openCatalogue(fromFolder);
    const oceans = await catalogue.series('A/RES/65/37');
    expect(oceans.slice(oceans.indexOf('A/RES/63/111'), oceans.indexOf('A/RES/66/231') + 1)).toEqual([
      'A/RES/63/111',
      'A/RES/64/71',
      'A/RES/65/37',
      'A/RES/66/231',
    ]);
    expect(await catalogue.series('A/RES/65/37A')).toEqual(oceans);
    const [asked] = await catalogue.resolve(['A/RES/64/71']);
    expect(asked?.record).toMatchObject({
      earlierInSeries: 'A/RES/63/111',
      laterInSeries: 'A/RES/65/37',
      newestInSeries: oceans.at(-1),
    });
  });

  it.each(['A/RES/217(III)A', 'A/C.3/99/L.5', '__proto__', ''])('has none for %s', async (symbol) => {
    expect(await openCatalogue(fromFolder).series(symbol)).toEqual([]);
  });

  it('is empty if its list is damaged', async () => {
    const cut = async (name: string) =>
      name === 'series.txt' ? 'recalling series 1 2\nA/RES/64/71' : fromFolder(name);
    expect(await openCatalogue(cut).series('A/RES/64/71')).toEqual([]);
  });
});

describe('a file that is missing or damaged', () => {
  const symbols = ['A/RES/65/230', 'S/RES/1325(2000)'];
  /** The files that the first of the symbols is read from. */
  const shardOfFirst = async (): Promise<string> => {
    const names: string[] = [];
    await openCatalogue((name) => {
      names.push(name);
      return fromFolder(name);
    }).resolve(symbols.slice(0, 1));
    return names.at(-1) ?? '';
  };

  it.each([
    ['missing', 'missing shard', undefined],
    ['empty', 'damaged shard', () => ''],
    ['cut off', 'damaged shard', (text: string) => text.slice(0, text.length / 2)],
    ['of another format', 'damaged shard', (text: string) => text.replace('catalogue 1', 'catalogue 2')],
    ['not JSON', 'damaged shard', (text: string) => text.replaceAll('{"', '{')],
    ['of another shape', 'damaged shard', (text: string) => text.replaceAll('"title":"', '"title":7,"x":"')],
  ] as const)('that is %s is reported for its own symbols only', async (_, problem, damage) => {
    const bad = await shardOfFirst();
    const catalogue = openCatalogue(async (name) => {
      const text = await fromFolder(name);
      if (name !== bad) return text;
      if (!damage) throw new Error('no such file');
      return damage(text);
    });
    const [first, second] = await catalogue.resolve(symbols);
    expect(first).toMatchObject({ problem, decoded: 'General Assembly, sixty-fifth session, resolution 230' });
    expect(first?.record).toBeUndefined();
    expect(second?.problem).toBeUndefined();
    expect(second?.record?.title).toBe('Women and peace and security');
  });

  it.each([
    ['of another version', (text: string) => text.replace('"format":1', '"format":99')],
    ['cut off', (text: string) => text.slice(0, 500)],
    ['empty', () => ''],
    ['a list', () => '[]'],
  ] as const)('that is the index and %s is reported, and every symbol is still decoded', async (_, damage) => {
    const catalogue = openCatalogue(async (name) => {
      const text = await fromFolder(name);
      return name === 'index.json' ? damage(text) : text;
    });
    for (const answer of await catalogue.resolve(symbols)) {
      expect(answer.problem).toBe('damaged shard');
      expect(answer.decoded).not.toBe('');
    }
  });

  it('is read again after a failure, and only once after a success', async () => {
    let fails = true;
    const read: string[] = [];
    const catalogue = openCatalogue(async (name) => {
      read.push(name);
      if (fails) throw new Error('not now');
      return fromFolder(name);
    });
    expect((await catalogue.resolve(symbols))[0]?.problem).toBe('missing shard');
    fails = false;
    read.length = 0;
    await catalogue.resolve([...symbols, ...symbols]);
    await catalogue.resolve(symbols);
    expect(read.length).toBe(3);
    expect(new Set(read).size).toBe(3);
  });
});
