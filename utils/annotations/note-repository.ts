import { Failure } from '../messaging/failure.ts';
import { type Note, noteSchema } from './annotation.ts';
import { openStore, storeFailure } from './open-store.ts';

/** The notes on some symbols or addresses, oldest first. @throws Failure */
export async function notesOf(subjects: readonly string[]): Promise<Note[]> {
  try {
    const store = await openStore();
    const index = store.transaction('notes').store.index('subject');
    const found = await Promise.all([...new Set(subjects)].map((subject) => index.getAll(subject)));
    return found
      .flat()
      .flatMap((value) => noteSchema.safeParse(value).data ?? [])
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  } catch (thrown) {
    throw storeFailure(thrown);
  }
}

/** Writes a note; returns after the transaction is committed. @throws Failure */
export async function keepNote(note: Note): Promise<Note> {
  try {
    const store = await openStore();
    const transaction = store.transaction('notes', 'readwrite', { durability: 'strict' });
    await Promise.all([transaction.store.put(note), transaction.done]);
    return note;
  } catch (thrown) {
    throw storeFailure(thrown);
  }
}

/**
 * Takes a note out; returns it, so that it can be put back, after the transaction is committed.
 * @throws Failure `missing` where there is none of that identifier
 */
export async function deleteNote(id: string): Promise<Note> {
  try {
    const store = await openStore();
    const transaction = store.transaction('notes', 'readwrite', { durability: 'strict' });
    const before = await transaction.store.get(id);
    if (!before) throw new Failure('missing');
    await Promise.all([transaction.store.delete(id), transaction.done]);
    return before;
  } catch (thrown) {
    throw storeFailure(thrown);
  }
}
