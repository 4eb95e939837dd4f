import { Failure } from '../messaging/failure.ts';
import { type Annotation, annotationSchema, type HighlightColour } from './annotation.ts';
import { committed, withStore } from './open-store.ts';

/** Parses what is stored one by one, so that a damaged annotation does not hide the others. */
function readable(stored: readonly unknown[]): Annotation[] {
  return stored.flatMap((value) => {
    const parsed = annotationSchema.safeParse(value);
    if (!parsed.success) console.error('Recalling passes over an annotation that it can’t read', parsed.error);
    return parsed.success ? [parsed.data] : [];
  });
}

/**
 * The annotations of a document, oldest first: those of its symbol (in any language) and those of its address.
 * @throws Failure
 */
export function annotationsOf(document: { symbol?: string; address: string }): Promise<Annotation[]> {
  return withStore(async (store) => {
    const transaction = store.transaction('annotations');
    const [bySymbol, byAddress] = await Promise.all([
      document.symbol === undefined ? [] : transaction.store.index('symbol').getAll(document.symbol),
      transaction.store.index('address').getAll(document.address),
    ]);
    const found = new Map([...bySymbol, ...byAddress].map((annotation) => [annotation.id, annotation]));
    return readable([...found.values()]).sort((a, b) => (a.id < b.id ? -1 : 1));
  });
}

/** One annotation, or null. @throws Failure */
export function annotation(id: string): Promise<Annotation | null> {
  return withStore(async (store) => {
    return readable([await store.get('annotations', id)].filter((value) => value !== undefined))[0] ?? null;
  });
}

/** Writes an annotation; returns after the transaction is committed. @throws Failure */
export function keepAnnotation(kept: Annotation): Promise<Annotation> {
  return withStore(async (store) => {
    const transaction = store.transaction('annotations', 'readwrite', { durability: 'strict' });
    await committed(transaction, transaction.store.put(kept));
    return kept;
  });
}

/**
 * Changes the note or the colour of an annotation; returns after the transaction is committed.
 * @throws Failure `missing` where there is none of that identifier
 */
export function changeAnnotation(
  id: string,
  change: { note?: string; colour?: HighlightColour },
  now: number = Date.now(),
): Promise<Annotation> {
  return withStore(async (store) => {
    const transaction = store.transaction('annotations', 'readwrite', { durability: 'strict' });
    const before = await transaction.store.get(id);
    if (!before) throw new Failure('missing');
    const { note = '', ...others } = { ...before, ...change, modified: now };
    const after = note === '' ? others : { ...others, note };
    await committed(transaction, transaction.store.put(after));
    return after;
  });
}

/**
 * Takes an annotation out; returns it, so that it can be put back, after the transaction is committed.
 * @throws Failure `missing` where there is none of that identifier
 */
export function deleteAnnotation(id: string): Promise<Annotation> {
  return withStore(async (store) => {
    const transaction = store.transaction('annotations', 'readwrite', { durability: 'strict' });
    const before = await transaction.store.get(id);
    if (!before) throw new Failure('missing');
    await committed(transaction, transaction.store.delete(id));
    return before;
  });
}
