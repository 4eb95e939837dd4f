import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtRecords } from '../../../../data/build/built-records.ts';
import { searchGroups } from '../../../../data/build/search-groups.ts';
import { openCatalogue } from '../../../../utils/finder/catalogue/open-catalogue.ts';
import { search } from '../../../../utils/finder/catalogue/search/search.ts';
import {
  readSearchIndex,
  searchIndexName,
  writeSearchIndex,
} from '../../../../utils/finder/catalogue/search/search-index.ts';
import { readQuery } from '../../../../utils/finder/catalogue/search/typed-query.ts';

const { records } = builtRecords();
const text = writeSearchIndex(searchGroups(records.values()));
const index = readSearchIndex(text);
const found = (typed: string, limit = 10): string[] =>
  index ? search(index, typed, limit).map(({ symbol }) => symbol) : [];

describe('the best match comes first', () => {
  it.each([
    ['A/RES/65/230', 'A/RES/65/230'],
    ['a/res/65/230', 'A/RES/65/230'],
    ['65/230', 'A/RES/65/230'],
    ['resolution 65 / 230', 'A/RES/65/230'],
    ['第65/230号决议', 'A/RES/65/230'],
    ['القرار ٦٥/٢٣٠', 'A/RES/65/230'],
    ['1325', 'S/RES/1325(2000)'],
    ['1325 (2000)', 'S/RES/1325(2000)'],
    ['1325 women', 'S/RES/1325(2000)'],
    ['women 1325', 'S/RES/1325(2000)'],
    ['2758', 'A/RES/2758(XXVI)'],
    ['1514', 'A/RES/1514(XV)'],
    ['377 V', 'A/RES/377(V)A'],
    ['217 A III', 'A/RES/217(III)A'],
    ['217 (III) A', 'A/RES/217(III)A'],
    ['es-11/1', 'A/RES/ES-11/1'],
    ['hrc 16/18', 'A/HRC/RES/16/18'],
    ['sc 1973', 'S/RES/1973(2011)'],
    ['libya 1973', 'S/RES/1973(2011)'],
    ['uniting for peace', 'A/RES/377(V)A'],
    ['universal declaration of human rights', 'A/RES/217(III)A'],
    ['convention on the rights of the child', 'A/RES/44/25'],
    ['transforming our world', 'A/RES/70/1'],
    ['SDG', 'A/RES/70/1'],
    ['definition of agression', 'A/RES/3314(XXIX)'],
    ['oceans and the law of the sea', 'A/RES/80/110'],
    ['oceans law 2010', 'A/RES/65/37'],
    ['twelfth crime congress', 'A/RES/65/230'],
    ['counter-terrorism strategy', 'A/RES/60/288'],
    ['counter terrorism strategy', 'A/RES/60/288'],
    ['world summit outcome', 'A/RES/60/1'],
    ['guiding principles business', 'A/HRC/RES/17/4'],
  ])('%s: %s', (typed, symbol) => {
    expect(found(typed)[0]).toBe(symbol);
  });

  it.each([
    ['piracy s 2008', ['S/RES/1816(2008)', 'S/RES/1838(2008)', 'S/RES/1846(2008)', 'S/RES/1851(2008)'], 5],
    ['security council piracy 2008', ['S/RES/1816(2008)', 'S/RES/1846(2008)', 'S/RES/1851(2008)'], 5],
    ['priacy somalia', ['S/RES/1851(2008)'], 10],
    ['trafficing in persons', ['A/RES/64/293', 'S/RES/2388(2017)'], 10],
    ['peacful setlement palestin', ['A/RES/79/81'], 10],
    ['A/RES/65/23', ['A/RES/65/23', 'A/RES/65/230', 'A/RES/65/231'], 20],
    ['217', ['A/RES/217(III)A'], 10],
    ['rights of the child hrc', ['A/HRC/RES/55/29'], 20],
  ])('%s finds %j', (typed, symbols, limit) => {
    expect(found(typed, limit)).toEqual(expect.arrayContaining(symbols));
  });

  it('keeps to the requested body and year', () => {
    const hits = found('mandate s 2014', 50);
    expect(hits.length).toBeGreaterThan(3);
    expect(hits.filter((symbol) => !symbol.startsWith('S/') || !symbol.includes('2014'))).toEqual([]);
  });

  it('ignores a year in which nothing is found', () => {
    expect(found('uniting for peace 1999')[0]).toBe('A/RES/377(V)A');
  });
});

it('finds every record by its symbol', () => {
  const symbols = [...records.keys()].filter((_, at) => at % 400 === 0);
  expect(symbols.filter((symbol) => found(symbol)[0] !== symbol)).toEqual([]);
});

it.each(['', '   ', '😀', '😀 😂 🇺🇳', '()', '/', 'the of and', '\u0000', 'xyzzy', '٪'])(
  'finds nothing for %j',
  (typed) => {
    expect(found(typed)).toEqual([]);
  },
);

it('keeps to the limit and lists each symbol once, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 1, max: 30 }), (typed, limit) => {
      const hits = found(typed, limit);
      expect(hits.length).toBeLessThanOrEqual(limit);
      expect(new Set(hits).size).toBe(hits.length);
    }),
    { numRuns: 60 },
  );
  expect(
    ['__proto__', 'constructor', 'toString'].flatMap((typed) => found(typed, 3)).every((one) => records.has(one)),
  ).toBe(true);
  expect(found('A/RES/'.repeat(2000))).toEqual([]);
  expect(found('rights '.repeat(2000)).length).toBe(10);
});

describe('readQuery', () => {
  it.each([
    ['piracy s 2008', { words: ['piracy'], body: 'S', year: 2008, endings: ['2008('] }],
    ['A/RES/65/230', { symbol: 'A/RES/65/230', beginning: 'A/RES/65/230', words: [], endings: [] }],
    ['217 a iii', { words: [], endings: ['217(III)A', '217A(III)'] }],
    ['ga 377 v', { body: 'A', words: [], endings: ['377(V)'] }],
    ['General Assembly apartheid', { body: 'A', words: ['apartheid'], endings: [] }],
    ['安全理事会 1325', { body: 'S', words: [], endings: ['1325('] }],
    ['a', { words: [], endings: [] }],
    ['решение 64/520', { words: [], endings: ['64/520'] }],
    ['القرارات 46/182', { words: [], endings: ['46/182'] }],
    ['Résolutions nos. 1325', { words: [], endings: ['1325('] }],
  ])('%s', (typed, query) => {
    expect(readQuery(typed)).toEqual(query);
  });
});

describe('a damaged index', () => {
  it.each([
    ['empty', ''],
    ['cut off', text.slice(0, text.length / 2)],
    ['of another format', text.replace('"format":1', '"format":2')],
    ['without its words', '{"format":1,"lines":[],"words":{}}'],
    ['of another shape', '{"format":1,"lines":[1]}'],
  ])('is rejected if %s', (_, damaged) => {
    expect(readSearchIndex(damaged)).toBeUndefined();
  });

  it('is reported, and the rest of the catalogue still works', async () => {
    const damaged = openCatalogue(async (name) => (name === searchIndexName ? '{' : '{"format":1,"families":{}}'));
    expect(await damaged.search('piracy')).toEqual({ hits: [], problem: 'damaged shard' });
    expect((await damaged.resolve(['A/RES/65/230']))[0]?.problem).toBeUndefined();
    const missing = openCatalogue(() => Promise.reject(new Error('gone')));
    expect(await missing.search('piracy')).toEqual({ hits: [], problem: 'missing shard' });
  });
});
