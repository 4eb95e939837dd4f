import type { NewAnnotation } from '../../annotations/annotation.ts';
import { newDevice, nextStamp } from '../../annotations/stamp.ts';
import type { Migration } from './migration.ts';
import { annotationOfVersion1, annotationOfVersion1Note } from './version-1-records.ts';

/**
 * One form for highlights and notes, with tags and a stamp; a trash, undoing, and what a later sync needs. What can't
 * be read is kept aside as it is.
 */
export const toVersion2: Migration = async (database, transaction) => {
  const annotations = transaction.objectStore('annotations');
  annotations.createIndex('deleted', 'deleted');
  annotations.createIndex('stamp', 'stamp');
  const meta = database.createObjectStore('meta', { keyPath: 'key' });
  database.createObjectStore('tombstones', { keyPath: 'id' }).createIndex('stamp', 'stamp');
  database.createObjectStore('undo', { keyPath: ['batch', 'part'] }).createIndex('time', 'time');
  const damaged = database.createObjectStore('damaged', { autoIncrement: true });

  const now = Date.now();
  const clock = { key: 'clock', device: newDevice(), last: '' };
  function stamped(annotation: NewAnnotation): NewAnnotation & { stamp: string } {
    clock.last = nextStamp(clock.last, now, clock.device);
    return { ...annotation, stamp: clock.last };
  }

  for (let cursor = await annotations.openCursor(); cursor; cursor = await cursor.continue()) {
    const annotation = annotationOfVersion1(cursor.value);
    if (annotation) await cursor.update(stamped(annotation));
    else {
      await damaged.add({ store: 'annotations', record: cursor.value, since: now });
      await cursor.delete();
    }
  }
  const notes = transaction.objectStore('notes');
  for (let cursor = await notes.openCursor(); cursor; cursor = await cursor.continue()) {
    const annotation = annotationOfVersion1Note(cursor.value);
    if (annotation) await annotations.put(stamped(annotation));
    else await damaged.add({ store: 'notes', record: cursor.value, since: now });
  }
  database.deleteObjectStore('notes');
  await meta.put(clock);
};
