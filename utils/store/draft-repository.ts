import { type Draft, draftSchema } from '../annotations/annotation.ts';
import { committed } from './connection/committed.ts';
import { withStore } from './connection/open-store.ts';

/** The words typed for a note and not yet saved, or null. @throws Failure */
export function draft(key: string): Promise<Draft | null> {
  return withStore(async (store) => draftSchema.safeParse(await store.get('drafts', key)).data ?? null);
}

/** Saves the words typed so far; an empty text deletes the draft. @throws Failure */
export function saveDraft(words: Draft): Promise<void> {
  return withStore(async (store) => {
    const transaction = store.transaction('drafts', 'readwrite');
    await committed<unknown>(
      transaction,
      words.text === '' ? transaction.store.delete(words.key) : transaction.store.put(words),
    );
  });
}

/**
 * Deletes a draft, unless other words were saved in its place in the meantime: two surfaces may edit the same note.
 * @throws Failure
 */
export function discardDraft({ key, text }: Pick<Draft, 'key' | 'text'>): Promise<void> {
  return withStore(async (store) => {
    const transaction = store.transaction('drafts', 'readwrite');
    const discard = async () => {
      const there = await transaction.store.get(key);
      if (there?.text === text) await transaction.store.delete(key);
    };
    await committed(transaction, discard());
  });
}
