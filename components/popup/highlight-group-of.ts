import type { Annotation } from '../../utils/annotations/annotation.ts';
import type { DocumentIdentity } from '../../utils/documents/document-identity.ts';
import type { Mark } from '../../utils/messaging/protocol/page-state.ts';

/** The groups of highlights, in the order in which they are listed; `unshown` is not on the page until asked for. */
export const highlightGroups = [
  'unshown',
  'onPage',
  'ambiguous',
  'orphaned',
  'otherLanguage',
  'quoted',
  'elsewhere',
] as const;
type HighlightGroup = (typeof highlightGroups)[number];

/**
 * The group of a highlight.
 * @param mark what became of it on the page; without one it belongs to another version of the document, unless it is
 *   among those that the page does not show before the reader asks
 * @param documents of the page and of the frames in it
 */
export function highlightGroupOf(
  { id, document: { symbol, address } }: Annotation,
  mark: Mark | undefined,
  unshown: readonly string[],
  documents: readonly DocumentIdentity[],
): HighlightGroup {
  if (!mark) return unshown.includes(id) ? 'unshown' : 'elsewhere';
  if (mark.verdict !== 'exact' && mark.verdict !== 'fuzzy') return mark.verdict;
  const isOwn = documents.some((own) => own.address === address || (symbol !== undefined && own.symbol === symbol));
  return isOwn ? 'onPage' : 'quoted';
}
