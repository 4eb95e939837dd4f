import { expect, it } from 'vitest';
import { seriesOf } from '../../../utils/background/series-of.ts';
import { seriesSchema } from '../../../utils/descriptions/series.ts';
import type { Resolved } from '../../../utils/finder/catalogue/record.ts';

const series = ['A/RES/64/1', 'A/RES/65/2', 'A/RES/66/3'];

function catalogue(dates: Record<string, string>) {
  const resolve = async (symbols: readonly string[]): Promise<Resolved[]> =>
    symbols.map((symbol) => ({
      symbol,
      record: {
        symbol,
        kind: 'resolution',
        body: 'A',
        ...(symbol !== 'A/RES/66/3' && { newestInSeries: 'A/RES/66/3' }),
        ...(dates[symbol] !== undefined && { date: dates[symbol] }),
        cites: [],
        citedBy: [],
      },
      decoded: symbol,
    }));
  return { resolve, series: async () => series };
}

it.each([
  ['A/RES/64/1', { members: series, newest: { symbol: 'A/RES/66/3', date: '2011-12-19' } }],
  ['A/RES/66/3', { members: series }],
])('%s has a series, and a newest member other than itself', async (symbol, expected) => {
  const answer = await seriesOf(catalogue({ 'A/RES/66/3': '2011-12-19' }), symbol);
  expect(answer).toEqual(expected);
  expect(seriesSchema.safeParse(answer).success).toBe(true);
});

it.each([
  ['en', 'sixty-sixth session'],
  ['fr', 'soixante-sixième session'],
  ['zh', '第六十六届会议'],
] as const)('gives the session in words if no date is known, in %s', async (language, session) => {
  const answer = await seriesOf(catalogue({}), 'A/RES/64/1', language);
  expect(answer.newest).toEqual({ symbol: 'A/RES/66/3', session });
  expect(seriesSchema.safeParse(answer).success).toBe(true);
});

it('gives only the year if the day is unknown, and nothing if the symbol contains the year', async () => {
  const known = (newest: string, year?: number) => ({
    resolve: async ([symbol = '']: readonly string[]): Promise<Resolved[]> => {
      const found = symbol === newest ? { ...(year !== undefined && { year }) } : { newestInSeries: newest };
      return [
        { symbol, record: { symbol, kind: 'resolution', body: 'S', ...found, cites: [], citedBy: [] }, decoded: '' },
      ];
    },
    series: async () => [],
  });
  expect((await seriesOf(known('A/RES/66/3', 2011), 'A/RES/64/1')).newest).toEqual({
    symbol: 'A/RES/66/3',
    date: '2011',
  });
  expect((await seriesOf(known('S/RES/2608(2021)'), 'S/RES/2500(2019)')).newest).toEqual({
    symbol: 'S/RES/2608(2021)',
  });
});

it('gives nothing if there is no series', async () => {
  const silent = { resolve: async () => [], series: async () => [] };
  expect(await seriesOf(silent, '__proto__')).toEqual({ members: [] });
});
