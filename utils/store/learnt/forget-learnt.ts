import { Failure } from '../../ground/failure.ts';
import { committed } from '../connection/committed.ts';
import { type LearntStore, withLearntStore } from './open-learnt-store.ts';

function writing(store: LearntStore) {
  const transaction = store.transaction(['documents', 'forgotten'], 'readwrite');
  return {
    transaction,
    documents: transaction.objectStore('documents'),
    forgotten: transaction.objectStore('forgotten'),
  };
}

/**
 * Forgets a document, or all of them; they can be brought back until something else is forgotten, or `dropForgotten`
 * is called. Resolves after the transaction is committed.
 * @param readIn the symbol or address of the document; absent to forget all
 * @throws Failure
 */
export const forgetLearnt = (readIn?: string): Promise<void> =>
  withLearntStore(async (store) => {
    const { transaction, documents, forgotten } = writing(store);
    const forget = async () => {
      const leaving = await documents.getAll(readIn);
      await forgotten.clear();
      await Promise.all(leaving.map((document) => forgotten.put(document)));
      await (readIn === undefined ? documents.clear() : documents.delete(readIn));
    };
    await committed(transaction, forget());
  });

/**
 * Brings back what was forgotten last; what was learnt again since stays as it is. Resolves after the transaction is
 * committed.
 * @throws Failure `missing` if there is nothing to bring back
 */
export const bringLearntBack = (): Promise<void> =>
  withLearntStore(async (store) => {
    const { transaction, documents, forgotten } = writing(store);
    const bringBack = async () => {
      const [coming, present] = await Promise.all([forgotten.getAll(), documents.getAllKeys()]);
      if (coming.length === 0) throw new Failure('missing');
      const known = new Set(present);
      await Promise.all(coming.filter(({ readIn }) => !known.has(readIn)).map((document) => documents.put(document)));
      await forgotten.clear();
    };
    await committed(transaction, bringBack());
  });

/** Permanently deletes what was forgotten. @throws Failure */
export const dropForgotten = (): Promise<void> => withLearntStore((store) => store.clear('forgotten'));
