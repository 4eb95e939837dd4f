import type { LastVerdict } from '../../annotations/last-verdict.ts';
import type { DocumentIdentity } from '../../documents/document-identity.ts';
import { inParts } from '../../ground/in-parts.ts';
import { ask } from '../../messaging/channels/ask.ts';
import { mostVerdicts } from '../../messaging/protocol/library-requests.ts';
import type { CurrentText } from '../text/current-text.ts';
import type { PageHighlights } from './page-highlights.ts';
import type { PlacedHighlight, Placement } from './placement.ts';

/** What a page found of the places of the annotations that belong to its document. */
function verdictsOf({ placed, candidates, orphaned }: Placement, { symbol, address }: DocumentIdentity): LastVerdict[] {
  const isOwn = ({ annotation: { document } }: PlacedHighlight) =>
    document.address === address || (symbol !== undefined && document.symbol === symbol);
  return [
    // An annotation of another language version is not judged here, nor one whose document is only quoted.
    ...placed
      .filter(isOwn)
      .flatMap(({ annotation: { id }, verdict }) => (verdict === 'otherLanguage' ? [] : [{ id, verdict }])),
    ...candidates
      .filter((highlight) => isOwn(highlight) && highlight.candidate?.place === 1)
      .map(({ annotation: { id } }) => ({ id, verdict: 'ambiguous' as const })),
    // Some addresses of a document show none of its text: the one where it was marked must say that it is gone.
    ...orphaned
      .filter(({ document }) => document.address === address)
      .map(({ id }) => ({ id, verdict: 'orphaned' as const })),
  ];
}

/** Makes a function that tells the library what became of the annotations, where that is news. */
export function createVerdictReporter(current: CurrentText, highlights: PageHighlights): () => Promise<void> {
  const told = new Map<string, string>();
  return async () => {
    const news = verdictsOf(highlights, current.identity).filter(({ id, verdict }) => told.get(id) !== verdict);
    for (const { id, verdict } of news) told.set(id, verdict);
    for (const verdicts of inParts(news, mostVerdicts)) await ask('reportVerdicts', { verdicts });
  };
}
