import type { Draft } from './annotation.ts';
import { openStore, storeFailure } from './open-store.ts';

/** The words typed for a note and not yet kept, or null. @throws Failure */
export async function draft(key: string): Promise<Draft | null> {
  try {
    return (await (await openStore()).get('drafts', key)) ?? null;
  } catch (thrown) {
    throw storeFailure(thrown);
  }
}

/** Keeps the words as typed so far; the empty text takes the draft away. @throws Failure */
export async function keepDraft(kept: Draft): Promise<void> {
  try {
    const transaction = (await openStore()).transaction('drafts', 'readwrite');
    const written = kept.text === '' ? transaction.store.delete(kept.key) : transaction.store.put(kept);
    await Promise.all([written, transaction.done]);
  } catch (thrown) {
    throw storeFailure(thrown);
  }
}
