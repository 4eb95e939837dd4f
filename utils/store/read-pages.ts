import type { Annotation } from '../annotations/annotation.ts';
import { firstInMessage } from '../annotations/annotation-size.ts';
import { readClock } from '../annotations/stamp.ts';
import { withStore } from './connection/open-store.ts';
import { parsedAnnotations } from './read-annotations.ts';
import { setAside } from './set-aside.ts';

/**
 * A page of all annotations, newest first, including the trash. Records that can't be read are set aside.
 * @param count the most annotations on the page
 * @param before the identifier after which the page begins; undefined for the first page
 * @returns the annotations, and where the next page begins; `next` is absent on the last page. `stamp` is the last one
 *   given: pass it to `changesSince` for what was changed after the page was read
 * @throws Failure
 */
export async function annotationPage(
  count: number,
  before?: string,
): Promise<{ annotations: Annotation[]; next?: string; stamp: string }> {
  const { found, ...page } = await withStore(async (store) => {
    const transaction = store.transaction(['annotations', 'meta']);
    const annotations = transaction.objectStore('annotations');
    const stamp = readClock(await transaction.objectStore('meta').get('clock')).last;
    const range = before === undefined ? null : IDBKeyRange.upperBound(before, true);
    // Reading a range backwards record by record is slow: find its end, then read all of it at once.
    const first = await annotations.openKeyCursor(range, 'prev');
    if (!first) return { found: [], stamp };
    const newest = first.primaryKey;
    const last = count === 1 ? first : await first.advance(count - 1);
    const oldest = last?.primaryKey;
    const stored = await annotations.getAll(
      oldest === undefined ? IDBKeyRange.upperBound(newest) : IDBKeyRange.bound(oldest, newest),
    );
    return { found: stored, stamp, ...(oldest !== undefined && { next: oldest }) };
  });
  const read = parsedAnnotations(found);
  if (read.length < found.length) {
    const ids = new Set(read.map(({ id }) => id));
    await setAside(found.map(({ id }) => id).filter((id) => !ids.has(id)));
  }
  const newestFirst = read.reverse();
  const annotations = firstInMessage(newestFirst);
  const last = annotations.at(-1);
  const isCut = last !== undefined && annotations.length < newestFirst.length;
  return { annotations, ...page, ...(isCut && { next: last.id }) };
}

/**
 * What was changed after a stamp, in the order of changes.
 * @param since the stamp; empty for everything
 * @param count the most annotations, and the most identifiers, returned at once
 * @returns `stamp` to continue from; `isAll` is false if there is more
 * @throws Failure
 */
export function changesSince(
  since: string,
  count: number,
): Promise<{ annotations: Annotation[]; purged: string[]; stamp: string; isAll: boolean }> {
  return withStore(async (store) => {
    const transaction = store.transaction(['annotations', 'tombstones']);
    const range = IDBKeyRange.lowerBound(since, true);
    const [stored, tombstones] = await Promise.all([
      transaction.objectStore('annotations').index('stamp').getAll(range, count),
      transaction.objectStore('tombstones').index('stamp').getAll(range, count),
    ]);
    const read = parsedAnnotations(stored);
    const fitting = firstInMessage(read);
    // If one list is cut off, the other must not run ahead of it.
    const ends = [stored, tombstones].flatMap((list) => (list.length === count ? (list.at(-1)?.stamp ?? []) : []));
    if (fitting.length < read.length) ends.push(fitting.at(-1)?.stamp ?? '');
    const end = ends.sort()[0];
    const isWithin = ({ stamp }: { stamp: string }) => end === undefined || stamp <= end;
    const [changed, purged] = [fitting.filter(isWithin), tombstones.filter(isWithin)];
    const stamp = [...changed, ...purged].reduce((last, one) => (one.stamp > last ? one.stamp : last), since);
    return {
      annotations: changed,
      purged: purged.map(({ id }) => id),
      stamp,
      isAll: end === undefined,
    };
  });
}
