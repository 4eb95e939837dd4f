import type { SearchFindings } from '../descriptions/search-findings.ts';
import type { Catalogue } from '../finder/catalogue/open-catalogue.ts';
import { findReferences } from '../finder/references/find-references.ts';

/** The symbols that a text cites, other possible readings included. */
const citedIn = (text: string): string[] =>
  findReferences(text).flatMap(({ candidates }) => candidates.map(({ symbol }) => symbol));

/**
 * The symbols that typed words can mean, best match first, at most `limit`: those that they cite, then those that the
 * catalogue finds; if there are none, those that they would cite as the number of a resolution.
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
  // The date and the other words of a complete citation would find documents that it doesn't mean.
  const isWholeCitation = first !== undefined && !found.includes(first);
  const symbols = isWholeCitation ? cited : [...cited, ...found];
  const all = symbols.length > 0 ? symbols : citedIn(`resolution ${typed}`);
  return { symbols: [...new Set(all)].slice(0, limit), ...(problem && { problem: 'catalogue' as const }) };
}
