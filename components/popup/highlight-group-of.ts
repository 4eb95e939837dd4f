import type { Annotation } from '../../utils/annotations/annotation.ts';
import type { Mark } from '../../utils/messaging/page-state.ts';

/** The groups in which highlights are listed, in their order. */
export const highlightGroups = ['onPage', 'ambiguous', 'orphaned', 'otherLanguage', 'quoted', 'elsewhere'] as const;
export type HighlightGroup = (typeof highlightGroups)[number];

/**
 * The group of a highlight: by what became of it on the page; without that it belongs to another version of the document.
 * @param document of the page
 */
export function highlightGroupOf(
  { document: { symbol, address } }: Annotation,
  mark: Mark | undefined,
  document: { symbol?: string; address: string } | undefined,
): HighlightGroup {
  if (!mark) return 'elsewhere';
  if (mark.verdict !== 'exact' && mark.verdict !== 'fuzzy') return mark.verdict;
  const isOwn = document?.address === address || (symbol !== undefined && document?.symbol === symbol);
  return isOwn ? 'onPage' : 'quoted';
}
