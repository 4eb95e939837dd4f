import type { Series } from '../descriptions/series.ts';
import type { Catalogue } from '../finder/catalogue/open-catalogue.ts';
import type { CatalogueRecord } from '../finder/catalogue/record.ts';
import { sessionOfSymbol } from '../finder/symbols/decode-symbol.ts';
import type { Language } from '../ground/language.ts';

/** When a text was adopted: its date, or its year, or its session; nothing if the symbol itself contains the year. */
function adoptedWhen(symbol: string, record: CatalogueRecord | undefined, language: Language) {
  const date = record?.date ?? record?.year?.toString();
  if (date !== undefined) return { date };
  const session = sessionOfSymbol(symbol, language);
  return session === undefined ? {} : { session };
}

/** The series of a symbol, and its newest member with the time of its adoption, if that is another text. */
export async function seriesOf(
  catalogue: Pick<Catalogue, 'resolve' | 'series'>,
  symbol: string,
  language: Language = 'en',
): Promise<Series> {
  const [members, [known]] = await Promise.all([catalogue.series(symbol), catalogue.resolve([symbol])]);
  const newest = known?.record?.newestInSeries;
  if (newest === undefined) return { members: [...members] };
  const [found] = await catalogue.resolve([newest]);
  return { members: [...members], newest: { symbol: newest, ...adoptedWhen(newest, found?.record, language) } };
}
