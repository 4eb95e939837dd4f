import type { Annotation } from '../../annotations/annotation.ts';
import { askForAnnotations } from '../../messaging/channels/ask-for-annotations.ts';
import type { CurrentText } from '../text/current-text.ts';

/** At most this many cited documents have their highlights looked for in a page. */
const mostCited = 200;

/** The symbols of the documents that a page cites, and may quote, except its own. */
function citedOn({ identity: { symbol: own }, references }: CurrentText): string[] {
  const cited = new Set(references.map(({ reference }) => reference.symbol));
  if (own !== undefined) cited.delete(own);
  return [...cited].slice(0, mostCited);
}

/** The symbols and addresses whose annotations a page shows: its own and those of the documents that it cites. */
export function subjectsOn(current: CurrentText): Set<string> {
  const { symbol, address } = current.identity;
  return new Set([...(symbol === undefined ? [] : [symbol]), address, ...citedOn(current)]);
}

/** The highlights that may have a place on a page: those of its document, and of those that it cites. @throws Failure */
export async function highlightsForPage(current: CurrentText): Promise<Annotation[]> {
  const { symbol, address } = current.identity;
  const symbols = citedOn(current);
  const [own, cited] = await Promise.all([
    askForAnnotations('annotationsOf', { address, ...(symbol !== undefined && { symbol }) }),
    symbols.length === 0 ? [] : askForAnnotations('highlightsIn', { symbols }),
  ]);
  const each = new Map([...cited, ...own].map((annotation) => [annotation.id, annotation]));
  // Notes on the whole document have no place in it.
  return [...each.values()].filter(({ selectors }) => selectors.length > 0);
}
