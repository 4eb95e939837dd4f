import { citationColumns } from '../../../data/tables/columns.ts';
import { readTable, tablePath } from '../../../data/tables/table.ts';
import { edgesIn } from '../catalogue/citations/edges.ts';
import { neighbourhood } from '../catalogue/citations/neighbourhood.ts';
import { pathBetween } from '../catalogue/citations/path-between.ts';
import type { Catalogue } from '../catalogue/open-catalogue.ts';

/** A citation, with how it was seen: by a `link` in the citing text, by its `text`, or in a `table`. */
interface CitationLine {
  citing: string;
  cited: string;
  from: string;
}

/** Gives citations their sources, which the bundled shards leave out. */
function sourceOf(): (citing: string, cited: string) => string {
  const rows = readTable(tablePath('citations'), citationColumns);
  const sources = new Map(rows.map(({ citing, cited, from }) => [`${citing}\t${cited}`, from]));
  return (citing, cited) => sources.get(`${citing}\t${cited}`) ?? '';
}

/** The symbol under which the catalogue keeps a text. @throws where it keeps none */
async function keptSymbol(catalogue: Pick<Catalogue, 'resolve'>, typed: string): Promise<string> {
  const [found] = await catalogue.resolve([typed]);
  if (!found?.record) throw new Error(`${typed}: ${found?.problem ?? 'the catalogue does not hold it'}`);
  return found.record.symbol;
}

/** The citations of a shortest path from one symbol to another. @throws where there is none, or a symbol is not held */
export async function pathLines(catalogue: Catalogue, from: string, to: string): Promise<CitationLine[]> {
  const [first, last] = [await keptSymbol(catalogue, from), await keptSymbol(catalogue, to)];
  const path = await pathBetween(first, last, edgesIn(catalogue));
  if (!path) throw new Error(`no path of citations leads from ${first} to ${last}`);
  const source = sourceOf();
  return path.map(({ to: next, by }, at) => {
    const before = path[at - 1]?.to ?? first;
    const [citing, cited] = by === 'cites' ? [before, next] : [next, before];
    return { citing, cited, from: source(citing, cited) };
  });
}

/** The citations among a text and those that it cites and is cited by. @throws where the catalogue does not hold it */
export async function aroundLines(catalogue: Catalogue, symbol: string): Promise<CitationLine[]> {
  const { citations } = await neighbourhood(await keptSymbol(catalogue, symbol), edgesIn(catalogue));
  const source = sourceOf();
  return citations.map(([citing, cited]) => ({ citing, cited, from: source(citing, cited) }));
}
