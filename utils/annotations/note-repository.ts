import { Failure } from '../messaging/failure.ts';
import { type Note, noteSchema } from './annotation.ts';
import { committed, withStore } from './open-store.ts';

/** The notes on some symbols or addresses, oldest first. @throws Failure */
export function notesOf(subjects: readonly string[]): Promise<Note[]> {
  return withStore(async (store) => {
    const index = store.transaction('notes').store.index('subject');
    const found = await Promise.all([...new Set(subjects)].map((subject) => index.getAll(subject)));
    return found
      .flat()
      .flatMap((value) => noteSchema.safeParse(value).data ?? [])
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  });
}

/** Writes a note; returns after the transaction is committed. @throws Failure */
export function keepNote(note: Note): Promise<Note> {
  return withStore(async (store) => {
    const transaction = store.transaction('notes', 'readwrite', { durability: 'strict' });
    await committed(transaction, transaction.store.put(note));
    return note;
  });
}

/**
 * Takes a note out; returns it, so that it can be put back, after the transaction is committed.
 * @throws Failure `missing` where there is none of that identifier
 */
export function deleteNote(id: string): Promise<Note> {
  return withStore(async (store) => {
    const transaction = store.transaction('notes', 'readwrite', { durability: 'strict' });
    const before = await transaction.store.get(id);
    if (!before) throw new Failure('missing');
    await committed(transaction, transaction.store.delete(id));
    return before;
  });
}
