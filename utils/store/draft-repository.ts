import { type Draft, draftSchema } from '../annotations/annotation.ts';
import { committed, withStore } from './connection/open-store.ts';

/** The words typed for a note and not yet kept, or null. @throws Failure */
export function draft(key: string): Promise<Draft | null> {
  return withStore(async (store) => draftSchema.safeParse(await store.get('drafts', key)).data ?? null);
}

/** Keeps the words as typed so far; the empty text takes the draft away. @throws Failure */
export function saveDraft(kept: Draft): Promise<void> {
  return withStore(async (store) => {
    const transaction = store.transaction('drafts', 'readwrite');
    await committed<unknown>(
      transaction,
      kept.text === '' ? transaction.store.delete(kept.key) : transaction.store.put(kept),
    );
  });
}

/**
 * Takes a draft away, unless other words were kept in its place meanwhile: two surfaces may write for the same thing.
 * @throws Failure
 */
export function discardDraft({ key, text }: Pick<Draft, 'key' | 'text'>): Promise<void> {
  return withStore(async (store) => {
    const transaction = store.transaction('drafts', 'readwrite');
    const there = await transaction.store.get(key);
    await committed<unknown>(transaction, there?.text === text ? transaction.store.delete(key) : Promise.resolve());
  });
}
