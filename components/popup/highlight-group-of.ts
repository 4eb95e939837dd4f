import type { Annotation } from '../../utils/annotations/annotation.ts';
import type { DocumentIdentity } from '../../utils/documents/document-identity.ts';
import type { Mark } from '../../utils/messaging/protocol/page-state.ts';

/** The groups of highlights, in the order in which they are listed. */
export const highlightGroups = ['onPage', 'ambiguous', 'orphaned', 'otherLanguage', 'quoted', 'elsewhere'] as const;
type HighlightGroup = (typeof highlightGroups)[number];

/**
 * The group of a highlight.
 * @param mark what became of it on the page; without one it belongs to another version of the document
 * @param documents of the page and of the frames in it
 */
export function highlightGroupOf(
  { document: { symbol, address } }: Annotation,
  mark: Mark | undefined,
  documents: readonly DocumentIdentity[],
): HighlightGroup {
  if (!mark) return 'elsewhere';
  if (mark.verdict !== 'exact' && mark.verdict !== 'fuzzy') return mark.verdict;
  const isOwn = documents.some((own) => own.address === address || (symbol !== undefined && own.symbol === symbol));
  return isOwn ? 'onPage' : 'quoted';
}
