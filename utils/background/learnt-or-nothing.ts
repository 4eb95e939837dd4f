import type { LearntDocument } from '../learnt/learnt-document.ts';

/** Milliseconds: reading the store takes a few. */
const patience = 500;

/**
 * What was learnt, or nothing where its store can't be read or does not answer: nobody has to go without the
 * catalogue's own facts for that.
 */
export async function learntOrNothing(read: () => Promise<LearntDocument[]>): Promise<LearntDocument[]> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The store of what was learnt does not answer')), patience);
  });
  try {
    return await Promise.race([read(), silence]);
  } catch (thrown) {
    console.error('Recalling could not read what reading taught', thrown);
    return [];
  } finally {
    clearTimeout(timer);
  }
}
