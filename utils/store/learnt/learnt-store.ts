import { indexedWords } from '../../finder/catalogue/search/fold-words.ts';
import { type LearntDocument, learntDocumentSchema } from '../../learnt/learnt-document.ts';
import { committed } from '../connection/open-store.ts';
import { type StoredDocument, withLearntStore } from './open-learnt-store.ts';

/** Documents that are kept; of more, those learnt first leave. */
const mostDocuments = 5000;
/** Documents that give a title to one symbol, of which one is chosen. */
const fewTitling = 3;
const mostWithWord = 100;

/** Parses what is stored one by one, so that a damaged document does not hide the others. */
const readable = (stored: readonly unknown[]): LearntDocument[] =>
  stored.flatMap((value) => learntDocumentSchema.safeParse(value).data ?? []);

function stored(document: LearntDocument): StoredDocument {
  const words = [document, ...document.titles].flatMap(({ title = '' }) => indexedWords(title));
  return { ...document, titled: document.titles.map(({ symbol }) => symbol), words: [...new Set(words)] };
}

/** Keeps what a document taught; returns after the transaction is committed. @throws Failure */
export const saveLearnt = (document: LearntDocument): Promise<void> =>
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

/**
 * What was learnt of symbols: the documents themselves, and a few of those that give a title to one of the untitled.
 * @throws Failure
 */
export const learntAbout = (symbols: readonly string[], untitled: readonly string[]): Promise<LearntDocument[]> =>
  withLearntStore(async (store) => {
    const documents = store.transaction('documents').store;
    const [own, titling] = await Promise.all([
      Promise.all([...new Set(symbols)].map((symbol) => documents.get(symbol))),
      Promise.all([...new Set(untitled)].map((symbol) => documents.index('titled').getAll(symbol, fewTitling))),
    ]);
    const found = [...own, ...titling.flat()].filter((document) => document !== undefined);
    return readable([...new Map(found.map((document) => [document.readIn, document])).values()]);
  });

/** Documents with a title in which a word begins so, at most as many as can be looked through at once. @throws Failure */
export const learntWithWord = (beginning: string): Promise<LearntDocument[]> =>
  withLearntStore(async (store) => {
    const documents = store.transaction('documents').store;
    const range = IDBKeyRange.bound(beginning, `${beginning}\uffff`);
    const keys = await documents.index('words').getAllKeys(range, mostWithWord);
    const found = await Promise.all([...new Set(keys)].map((key) => documents.get(key)));
    return readable(found);
  });

/** All that was learnt. @throws Failure */
export const allLearnt = (): Promise<LearntDocument[]> =>
  withLearntStore(async (store) => readable(await store.getAll('documents')));
