import type { Annotation } from '../annotations/annotation.ts';
import { changed } from '../annotations/change.ts';
import { Failure } from '../ground/failure.ts';
import { withStore } from './connection/open-store.ts';
import { write } from './writing.ts';

/** Milliseconds that annotations stay in the trash: 30 days. */
export const trashTime = 30 * 86_400_000;
/** Annotations deleted permanently in one transaction. */
const mostAtOnce = 500;

/**
 * Moves annotations to the trash, or restores them; resolves with those that exist, after the transaction is committed.
 * @throws Failure `missing` if none of them exists
 */
export function moveToTrash(ids: readonly string[], trash: boolean): Promise<Annotation[]> {
  return write(async (writing) => {
    const moved: Annotation[] = [];
    for (const id of new Set(ids)) {
      const before = await writing.find(id);
      if (!before) continue;
      const after = changed(before, { trash }, writing.now);
      moved.push(after === before ? before : await writing.put(after));
    }
    if (moved.length === 0 && ids.length > 0) throw new Failure('missing');
    return moved;
  });
}

/** Deletes annotations permanently; resolves with those that existed, after the commit. @throws Failure */
export function purge(ids: readonly string[]): Promise<Annotation[]> {
  return write(async (writing) => {
    const gone: Annotation[] = [];
    for (const id of new Set(ids)) {
      const before = await writing.transaction.objectStore('annotations').get(id);
      if (!before) continue;
      await writing.remove(id);
      gone.push(before);
    }
    return gone;
  });
}

/**
 * Permanently deletes what has been in the trash for long, a few hundred at once.
 * @param before milliseconds since 1970, UTC: what was moved there earlier is deleted
 * @returns what was deleted, and how many are left to delete
 * @throws Failure
 */
export async function emptyTrash(before: number): Promise<{ gone: Annotation[]; left: number }> {
  const ids = await withStore((store) =>
    store.getAllKeysFromIndex('annotations', 'deleted', IDBKeyRange.upperBound(before, true)),
  );
  return {
    gone: ids.length === 0 ? [] : await purge(ids.slice(0, mostAtOnce)),
    left: Math.max(0, ids.length - mostAtOnce),
  };
}
