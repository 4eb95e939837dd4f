import { indexedWords } from '../../finder/catalogue/search/fold-words.ts';
import { type LearntDocument, learntDocumentSchema } from '../../learnt/learnt-document.ts';
import { committed } from '../connection/committed.ts';
import { type StoredDocument, withLearntStore } from './open-learnt-store.ts';

/** Documents that are kept; beyond this, those learnt first are deleted. */
const mostDocuments = 5000;
/** Documents read that give a title for one symbol; one of the titles is chosen. */
const fewTitling = 3;
const mostWithWord = 100;

/** Parses stored documents one by one, so that a damaged one does not hide the others. */
const parsedDocuments = (stored: readonly unknown[]): LearntDocument[] =>
  stored.flatMap((value) => learntDocumentSchema.safeParse(value).data ?? []);

function stored(document: LearntDocument): StoredDocument {
  const words = [document, ...document.titles].flatMap(({ title = '' }) => indexedWords(title));
  return { ...document, titled: document.titles.map(({ symbol }) => symbol), words: [...new Set(words)] };
}

/** Saves what a document taught; resolves after the transaction is committed. @throws Failure */
export const saveLearnt = (document: LearntDocument): Promise<void> =>
  withLearntStore(async (store) => {
    const transaction = store.transaction('documents', 'readwrite');
    const save = async () => {
      await transaction.store.put(stored(document));
      const surplus = (await transaction.store.count()) - mostDocuments;
      if (surplus <= 0) return;
      const oldest = await transaction.store.index('learnt').getAllKeys(undefined, surplus);
      await Promise.all(oldest.map((key) => transaction.store.delete(key)));
    };
    await committed(transaction, save());
  });

/**
 * What was learnt about symbols: the documents themselves, and a few of those that give a title for one of `untitled`.
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
    return parsedDocuments([...new Map(found.map((document) => [document.readIn, document])).values()]);
  });

/** Documents with a title that has a word with this beginning, at most 100. @throws Failure */
export const learntWithWord = (beginning: string): Promise<LearntDocument[]> =>
  withLearntStore(async (store) => {
    const documents = store.transaction('documents').store;
    const range = IDBKeyRange.bound(beginning, `${beginning}\uffff`);
    const keys = await documents.index('words').getAllKeys(range, mostWithWord);
    const found = await Promise.all([...new Set(keys)].map((key) => documents.get(key)));
    return parsedDocuments(found);
  });

/** Everything that was learnt. @throws Failure */
export const allLearnt = (): Promise<LearntDocument[]> =>
  withLearntStore(async (store) => parsedDocuments(await store.getAll('documents')));
