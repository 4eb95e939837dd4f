import type { Annotation } from '../annotations/annotation.ts';
import { changed } from '../annotations/change.ts';
import { timeOfStamp } from '../annotations/stamp.ts';
import { Failure } from '../ground/failure.ts';
import { inParts } from '../ground/in-parts.ts';
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

/**
 * Deletes annotations permanently; resolves with those that existed, after the commit.
 * @param mayGo says which of them
 * @throws Failure
 */
export function purge(
  ids: readonly string[],
  mayGo: (annotation: Annotation) => boolean = () => true,
): Promise<Annotation[]> {
  return write(async (writing) => {
    const gone: Annotation[] = [];
    for (const id of new Set(ids)) {
      const before = await writing.transaction.objectStore('annotations').get(id);
      if (!before || !mayGo(before)) continue;
      await writing.remove(id);
      gone.push(before);
    }
    return gone;
  });
}

/**
 * True if an annotation has been in the trash for long. What was moved there while the clock was behind has an early
 * `deleted`, but a stamp that is not earlier than the one before it.
 */
function isOld({ deleted = 0, stamp }: Annotation, before: number): boolean {
  const stamped = timeOfStamp(stamp) ?? 0;
  // A stamp of the future, from a clock that was ahead, says nothing.
  return deleted < before && (stamped < before || stamped > Date.now());
}

/**
 * Permanently deletes what has been in the trash for long, a few hundred at once.
 * @param before milliseconds since 1970, UTC: what was moved there earlier is deleted
 * @returns what was deleted, and how many may be left to delete
 * @throws Failure
 */
export async function emptyTrash(before: number): Promise<{ gone: Annotation[]; left: number }> {
  const ids = await withStore((store) =>
    store.getAllKeysFromIndex('annotations', 'deleted', IDBKeyRange.upperBound(before, true)),
  );
  let left = ids.length;
  for (const part of inParts(ids, mostAtOnce)) {
    left -= part.length;
    const gone = await purge(part, (annotation) => isOld(annotation, before));
    if (gone.length > 0) return { gone, left };
  }
  return { gone: [], left: 0 };
}
