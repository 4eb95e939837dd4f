import type { DocumentIdentity } from '../documents/document-identity.ts';

/** What a page is to the document of an annotation. */
type Kinship =
  /** The same document, in the same language as far as we know. */
  | 'same'
  /** The same document in another language. */
  | 'otherLanguage'
  /** Another document, which may quote it: a press release, a report. */
  | 'other';

/**
 * What a page is to the document of an annotation: by their symbols if both have one, else by their addresses. Identity
 * comes before text: resolutions that renew a mandate are so alike that no comparison of words could separate them.
 */
export function kinshipOf(annotated: DocumentIdentity, page: DocumentIdentity): Kinship {
  const isSame =
    annotated.symbol !== undefined && page.symbol !== undefined
      ? annotated.symbol === page.symbol
      : annotated.address === page.address;
  if (!isSame) return 'other';
  const isOtherLanguage =
    annotated.language !== undefined && page.language !== undefined && annotated.language !== page.language;
  return isOtherLanguage ? 'otherLanguage' : 'same';
}
