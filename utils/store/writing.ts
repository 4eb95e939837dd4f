import type { IDBPTransaction } from 'idb';
import { type Annotation, annotationSchema } from '../annotations/annotation.ts';
import { type Clock, nextStamp, readClock } from '../annotations/stamp.ts';
import { Failure } from '../ground/failure.ts';
import { committed } from './connection/committed.ts';
import { withStore } from './connection/open-store.ts';
import type { StoreSchema } from './connection/store-schema.ts';

const stores = ['annotations', 'tombstones', 'undo', 'meta', 'verdicts', 'restored'] as const;

/** The writes of one transaction: all of them are committed, or none. */
export interface Writing {
  transaction: IDBPTransaction<StoreSchema, typeof stores, 'readwrite'>;
  /** Milliseconds since 1970, UTC; the same throughout. */
  now: number;
  clock: Clock;
  /** What is stored under an identifier, or undefined. @throws Failure `malformed` if it can't be read */
  find(id: string): Promise<Annotation | undefined>;
  /** Writes an annotation with the next stamp. @throws Failure `malformed` if it is not a valid annotation */
  put(annotation: Omit<Annotation, 'stamp'>): Promise<Annotation>;
  /** Deletes an annotation permanently, and remembers that it is gone. */
  remove(id: string): Promise<void>;
}

function writingIn(transaction: Writing['transaction'], clock: Clock, now: number): Writing {
  const annotations = transaction.objectStore('annotations');
  const tombstones = transaction.objectStore('tombstones');
  const verdicts = transaction.objectStore('verdicts');
  function stamp(): string {
    clock.last = nextStamp(clock.last, now, clock.device);
    return clock.last;
  }
  function whole(value: unknown): Annotation {
    const parsed = annotationSchema.safeParse(value);
    if (!parsed.success) throw new Failure('malformed', { cause: parsed.error });
    return parsed.data;
  }
  return {
    transaction,
    now,
    clock,
    async find(id) {
      const found = await annotations.get(id);
      return found && whole(found);
    },
    async put(annotation) {
      const stamped = whole({ ...annotation, stamp: stamp() });
      await Promise.all([annotations.put(stamped), tombstones.delete(stamped.id)]);
      return stamped;
    },
    async remove(id) {
      await Promise.all([annotations.delete(id), verdicts.delete(id), tombstones.put({ id, stamp: stamp() })]);
    },
  };
}

async function writeIn<Result>(
  transaction: Writing['transaction'],
  now: number,
  act: (writing: Writing) => Promise<Result>,
): Promise<Result> {
  const meta = transaction.objectStore('meta');
  try {
    const clock = readClock(await meta.get('clock'));
    const result = await act(writingIn(transaction, clock, now));
    await meta.put(clock);
    return result;
  } catch (thrown) {
    try {
      transaction.abort();
    } catch {
      // The browser has aborted it already, for instance because the disk is full.
    }
    throw thrown;
  }
}

/**
 * Writes annotations in one transaction; resolves after it is committed to disk. The clock is written with them, so
 * that no stamp is given twice.
 * @throws Failure, and then nothing is written
 */
export function write<Result>(act: (writing: Writing) => Promise<Result>, now: number = Date.now()): Promise<Result> {
  return withStore(async (store) => {
    const transaction = store.transaction(stores, 'readwrite', { durability: 'strict' });
    const written = writeIn(transaction, now, act);
    await committed(transaction, written);
    return written;
  });
}
