import { report } from '../ground/report.ts';
import { within } from '../ground/within.ts';
import type { LearntDocument } from '../learnt/learnt-document.ts';

/** Milliseconds: reading the store takes a few. */
const timeout = 500;

/**
 * Reads what was learnt; an empty list if the store can't be read or does not answer, so that the catalogue's own facts
 * can still be shown.
 */
export async function learntOrEmpty(read: () => Promise<LearntDocument[]>): Promise<LearntDocument[]> {
  try {
    return await within(timeout, read(), () => new Error('The store of what was learnt does not answer'));
  } catch (thrown) {
    report('Recalling could not read what it has learnt', thrown);
    return [];
  }
}
