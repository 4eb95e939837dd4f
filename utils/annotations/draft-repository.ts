import { type Draft, draftSchema } from './annotation.ts';
import { committed, withStore } from './open-store.ts';

/** The words typed for a note and not yet kept, or null. @throws Failure */
export function draft(key: string): Promise<Draft | null> {
  return withStore(async (store) => draftSchema.safeParse(await store.get('drafts', key)).data ?? null);
}

/** Keeps the words as typed so far; the empty text takes the draft away. @throws Failure */
export function keepDraft(kept: Draft): Promise<void> {
  return withStore(async (store) => {
    const transaction = store.transaction('drafts', 'readwrite');
    await committed<unknown>(
      transaction,
      kept.text === '' ? transaction.store.delete(kept.key) : transaction.store.put(kept),
    );
  });
}
