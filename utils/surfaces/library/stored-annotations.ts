import type { Annotation } from '../../annotations/annotation.ts';
import type { DocumentIdentity } from '../../documents/document-identity.ts';
import { wordsOf } from '../../exchange/import/compare-import.ts';
import type { KeptAnnotations } from '../../library/compare-file.ts';
import { ask } from '../../messaging/channels/ask.ts';
import { askForAnnotations } from '../../messaging/channels/ask-for-annotations.ts';

/** Documents whose annotations, and addresses whose documents, are cached while a file is compared. */
const mostCached = 400;
const mostAddresses = 10_000;

type ByWords = ReadonlyMap<string, readonly Annotation[]>;

/**
 * The annotations in the store, for comparison with those of a file. Asks the background.
 * @param isMarked whether a symbol or address has any annotations; for documents without, nothing is asked
 */
export function storedAnnotations(isMarked: (subject: string) => boolean): KeptAnnotations {
  const ofDocuments = new Map<string, Promise<ByWords>>();
  return {
    identify: identifier(),
    byId: (ids) => askForAnnotations('annotationsById', { ids: [...ids] }),
    async withWordsOf(annotation) {
      const { symbol, address } = annotation.document;
      if (!isMarked(address) && !(symbol !== undefined && isMarked(symbol))) return [];
      const key = `${symbol ?? ''}\n${address}`;
      const known = ofDocuments.get(key) ?? annotationsByWords(address, symbol);
      ofDocuments.set(key, known);
      const oldest = ofDocuments.size > mostCached ? ofDocuments.keys().next().value : undefined;
      if (oldest !== undefined) ofDocuments.delete(oldest);
      return (await known).get(wordsOf(annotation)) ?? [];
    },
  };
}

async function annotationsByWords(address: string, symbol: string | undefined): Promise<ByWords> {
  const kept = await askForAnnotations('annotationsOf', { address, ...(symbol !== undefined && { symbol }) });
  return Map.groupBy(kept, wordsOf);
}

/** Asks about each address once. */
function identifier(): KeptAnnotations['identify'] {
  const known = new Map<string, DocumentIdentity>();
  const keyOf = ({ address, title = '' }: DocumentIdentity) => `${address}\n${title}`;
  return async (documents) => {
    // Before it is known what is to be asked: what is asked with it is still needed.
    if (known.size > mostAddresses) known.clear();
    const unknown = new Map(documents.filter((each) => !known.has(keyOf(each))).map((each) => [keyOf(each), each]));
    const pages = [...unknown.values()].map(({ address, title = '' }) => ({ address, title }));
    const found = pages.length === 0 ? [] : await ask('identify', { pages });
    for (const [index, key] of [...unknown.keys()].entries()) {
      const answer = found[index];
      if (answer) known.set(key, answer);
    }
    return documents.map((document) => known.get(keyOf(document)) ?? document);
  };
}
