import { selectorOf } from '../anchoring/selector.ts';
import type { Annotation } from '../annotations/annotation.ts';
import type { DocumentIdentity } from '../documents/document-identity.ts';
import { languageOf } from './language-of.ts';
import { pinpointWords } from './pinpoint-words.ts';

/** A document with everything that was marked and written on it. */
export interface MarkedDocument {
  document: DocumentIdentity;
  /** In the order of the text; notes on the whole document first. */
  annotations: readonly Annotation[];
}

/** Where in its document an annotation is, in the document's language: "para. 5". */
export function placeOf({ document, selectors }: Annotation): string | undefined {
  const path = selectorOf(selectors, 'FragmentSelector')?.value;
  return path === undefined ? undefined : pinpointWords(path, languageOf(document));
}

const positionOf = ({ selectors, created }: Annotation): readonly [number, number] => {
  const start = selectorOf(selectors, 'TextPositionSelector')?.start;
  return [selectors.length === 0 ? -1 : (start ?? Number.MAX_SAFE_INTEGER), created];
};

function inTextOrder(one: Annotation, other: Annotation): number {
  const [start, created] = positionOf(one);
  const [otherStart, otherCreated] = positionOf(other);
  return start - otherStart || created - otherCreated;
}

/**
 * Groups annotations by document and language version: symbols in numerical order, then pages without one. The trash is
 * left out.
 */
export async function documentsOf(
  annotations: AsyncIterable<Annotation> | Iterable<Annotation>,
): Promise<MarkedDocument[]> {
  const groups = new Map<string, [Annotation, ...Annotation[]]>();
  for await (const annotation of annotations) {
    if (annotation.deleted !== undefined) continue;
    const { symbol, language = '', address } = annotation.document;
    const key = symbol === undefined ? `~${address}` : `${symbol} ${language}`;
    const group = groups.get(key);
    if (group) group.push(annotation);
    else groups.set(key, [annotation]);
  }
  const { compare } = new Intl.Collator('en', { numeric: true });
  return [...groups]
    .toSorted(([one], [other]) => Number(one.startsWith('~')) - Number(other.startsWith('~')) || compare(one, other))
    .map(([, group]) => ({ document: group[0].document, annotations: group.toSorted(inTextOrder) }));
}
