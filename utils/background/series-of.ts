import type { Catalogue } from '../catalogue/open-catalogue.ts';
import type { Series } from '../messaging/series.ts';

/** The series of a symbol, and the newest of it with its date where that is another text. */
export async function seriesOf(catalogue: Pick<Catalogue, 'resolve' | 'series'>, symbol: string): Promise<Series> {
  const [members, [known]] = await Promise.all([catalogue.series(symbol), catalogue.resolve([symbol])]);
  const newest = known?.record?.newestInSeries;
  if (newest === undefined) return { members: [...members] };
  const date = (await catalogue.resolve([newest]))[0]?.record?.date;
  return { members: [...members], newest: { symbol: newest, ...(date !== undefined && { date }) } };
}
