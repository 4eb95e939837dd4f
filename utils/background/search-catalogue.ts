import type { SearchFindings } from '../descriptions/search-findings.ts';
import type { Catalogue } from '../finder/catalogue/open-catalogue.ts';
import { findReferences } from '../finder/references/find-references.ts';

/** The symbols that a text cites, each with its other readings. */
const citedIn = (text: string): string[] =>
  findReferences(text).flatMap(({ candidates }) => candidates.map(({ symbol }) => symbol));

/**
 * The symbols that typed words can mean, likeliest first, at most `limit`: what they cite as a text would, else what
 * the catalogue finds, else what they would cite as the number of a resolution.
 */
export async function searchCatalogue(
  catalogue: Pick<Catalogue, 'search'>,
  typed: string,
  limit: number,
): Promise<SearchFindings> {
  const { hits, problem } = await catalogue.search(typed, limit);
  const found = hits.map(({ symbol }) => symbol);
  const cited = citedIn(typed);
  const [first] = cited;
  // The date and the words around a whole citation find what it does not mean.
  const isWholeCitation = first !== undefined && !found.includes(first);
  const symbols = isWholeCitation ? cited : [...cited, ...found];
  const all = symbols.length > 0 ? symbols : citedIn(`resolution ${typed}`);
  return { symbols: [...new Set(all)].slice(0, limit), ...(problem && { problem: 'catalogue' as const }) };
}
