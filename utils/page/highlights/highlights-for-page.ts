import type { Annotation } from '../../annotations/annotation.ts';
import { ask } from '../../messaging/channels/ask.ts';
import type { PageReading } from '../text/page-reading.ts';

/** Documents whose highlights are looked for in a page that cites them. */
const mostCited = 200;

/** The symbols of the documents that a page cites, and may quote, without its own. */
export function citedOn({ document: { symbol: own }, references }: PageReading): string[] {
  const cited = new Set(references.map(({ reference }) => reference.symbol));
  if (own !== undefined) cited.delete(own);
  return [...cited].slice(0, mostCited);
}

/** What may stand on a page: the highlights of its document, and of those that it cites. @throws Failure */
export async function highlightsForPage(reading: PageReading): Promise<Annotation[]> {
  const { symbol, address } = reading.document;
  const symbols = citedOn(reading);
  const [own, cited] = await Promise.all([
    ask('annotationsOf', { address, ...(symbol !== undefined && { symbol }) }),
    symbols.length === 0 ? [] : ask('highlightsIn', { symbols }),
  ]);
  const each = new Map([...cited, ...own].map((annotation) => [annotation.id, annotation]));
  // Notes on the whole document have no place in it.
  return [...each.values()].filter(({ selectors }) => selectors.length > 0);
}
