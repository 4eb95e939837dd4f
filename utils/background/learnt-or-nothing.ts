import { report } from '../ground/report.ts';
import { within } from '../ground/within.ts';
import type { LearntDocument } from '../learnt/learnt-document.ts';

/** Milliseconds: reading the store takes a few. */
const timeout = 500;

/**
 * What was learnt, or nothing if its store can't be read or does not answer: nobody should have to do without the
 * catalogue's own facts for that.
 */
export async function learntOrNothing(read: () => Promise<LearntDocument[]>): Promise<LearntDocument[]> {
  try {
    return await within(timeout, read(), () => new Error('The store of what was learnt does not answer'));
  } catch (thrown) {
    report('Recalling could not read what reading taught', thrown);
    return [];
  }
}
