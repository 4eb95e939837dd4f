import { edgesIn } from '../catalogue/citations/edges.ts';
import { neighbourhood } from '../catalogue/citations/neighbourhood.ts';
import { pathBetween } from '../catalogue/citations/path-between.ts';
import type { Catalogue } from '../catalogue/open-catalogue.ts';
import { citationSource } from './citation-sources.ts';

/** A citation, with how it was seen: by a `link` in the citing text, by its `text`, or in a `table`. */
interface CitationLine {
  citing: string;
  cited: string;
  from: string;
}

const lineOf = (citing: string, cited: string): CitationLine => ({
  citing,
  cited,
  from: citationSource(citing, cited),
});

/** The symbol by which the catalogue holds a text. @throws if it doesn't hold it */
async function heldSymbol(catalogue: Pick<Catalogue, 'resolve'>, typed: string): Promise<string> {
  const [found] = await catalogue.resolve([typed]);
  if (!found?.record) throw new Error(`${typed}: ${found?.problem ?? 'the catalogue does not hold it'}`);
  return found.record.symbol;
}

/** The citations of a shortest path from one symbol to another. @throws if there is none, or a symbol is not held */
export async function pathLines(catalogue: Catalogue, from: string, to: string): Promise<CitationLine[]> {
  const [first, last] = [await heldSymbol(catalogue, from), await heldSymbol(catalogue, to)];
  const path = await pathBetween(first, last, edgesIn(catalogue));
  if (!path) throw new Error(`no path of citations leads from ${first} to ${last}`);
  return path.map(({ to: next, by }, at) => {
    const before = path[at - 1]?.to ?? first;
    return by === 'cites' ? lineOf(before, next) : lineOf(next, before);
  });
}

/** The citations among a text and those that it cites and is cited by. @throws if the catalogue does not hold it */
export async function aroundLines(catalogue: Catalogue, symbol: string): Promise<CitationLine[]> {
  const { citations } = await neighbourhood(await heldSymbol(catalogue, symbol), edgesIn(catalogue));
  return citations.map(([citing, cited]) => lineOf(citing, cited));
}
