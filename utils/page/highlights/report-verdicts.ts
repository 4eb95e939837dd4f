import type { LastVerdict } from '../../annotations/last-verdict.ts';
import type { DocumentIdentity } from '../../documents/document-identity.ts';
import { inParts } from '../../ground/in-parts.ts';
import { ask } from '../../messaging/channels/ask.ts';
import { mostVerdicts } from '../../messaging/protocol/library-requests.ts';
import type { CurrentText } from '../text/current-text.ts';
import type { PageHighlights } from './page-highlights.ts';
import type { PlacedHighlight } from './placement.ts';

/**
 * The verdicts of a page on the places of the annotations that belong to its document. Only annotations that it shows
 * without being asked are judged: any page can say that it is any document, and what it then holds proves nothing.
 */
function verdictsOf(highlights: PageHighlights, { address, symbol }: DocumentIdentity): LastVerdict[] {
  const { placed, candidates, orphaned, isUnasked } = highlights;
  const isOwn = ({ annotation }: PlacedHighlight) =>
    isUnasked(annotation) &&
    (annotation.document.address === address || (symbol !== undefined && annotation.document.symbol === symbol));
  return [
    // Annotations of another language version are not judged here, nor those of a document that is only quoted.
    ...placed
      .filter(isOwn)
      .flatMap(({ annotation: { id }, verdict }) => (verdict === 'otherLanguage' ? [] : [{ id, verdict }])),
    ...candidates
      .filter((highlight) => isOwn(highlight) && highlight.candidate?.place === 1)
      .map(({ annotation: { id } }) => ({ id, verdict: 'ambiguous' as const })),
    // Some addresses of a document show none of its text: only the one where a passage was marked can report it lost.
    ...orphaned
      .filter((annotation) => isUnasked(annotation) && annotation.document.address === address)
      .map(({ id }) => ({ id, verdict: 'orphaned' as const })),
  ];
}

/** Returns a function that sends the verdicts that have changed to the background, for the library. */
export function createVerdictReporter(current: CurrentText, highlights: PageHighlights): () => Promise<void> {
  const sent = new Map<string, string>();
  return async () => {
    const news = verdictsOf(highlights, current.identity).filter(({ id, verdict }) => sent.get(id) !== verdict);
    for (const { id, verdict } of news) sent.set(id, verdict);
    for (const verdicts of inParts(news, mostVerdicts)) await ask('reportVerdicts', { verdicts });
  };
}
