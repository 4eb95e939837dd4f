import { committed } from '../annotations/open-store.ts';
import { type LearntDocument, learntDocumentSchema } from './learnt-document.ts';
import { type StoredDocument, withLearntStore } from './open-learnt-store.ts';

/** Documents that are kept; of more, those learnt first leave. */
const mostDocuments = 5000;

/** Parses what is stored one by one, so that a damaged document does not hide the others. */
const readable = (stored: readonly unknown[]): LearntDocument[] =>
  stored.flatMap((value) => learntDocumentSchema.safeParse(value).data ?? []);

function stored(document: LearntDocument): StoredDocument {
  const about = document.titles.map(({ symbol }) => symbol);
  return { ...document, about: document.symbol === undefined ? about : [document.symbol, ...about] };
}

/** Keeps what a document taught; returns after the transaction is committed. @throws Failure */
export const keepLearnt = (document: LearntDocument): Promise<void> =>
  withLearntStore(async (store) => {
    const transaction = store.transaction('documents', 'readwrite');
    const keep = async () => {
      await transaction.store.put(stored(document));
      const surplus = (await transaction.store.count()) - mostDocuments;
      if (surplus <= 0) return;
      const oldest = await transaction.store.index('learnt').getAllKeys(undefined, surplus);
      await Promise.all(oldest.map((key) => transaction.store.delete(key)));
    };
    await committed(transaction, keep());
  });

/** The documents that say something of one of the symbols, each once. @throws Failure */
export const learntAbout = (symbols: readonly string[]): Promise<LearntDocument[]> =>
  withLearntStore(async (store) => {
    const index = store.transaction('documents').store.index('about');
    const found = await Promise.all([...new Set(symbols)].map((symbol) => index.getAll(symbol)));
    return readable([...new Map(found.flat().map((document) => [document.readIn, document])).values()]);
  });

/** All that was learnt. @throws Failure */
export const allLearnt = (): Promise<LearntDocument[]> =>
  withLearntStore(async (store) => readable(await store.getAll('documents')));
