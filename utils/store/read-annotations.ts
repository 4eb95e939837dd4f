import { type Annotation, annotationSchema } from '../annotations/annotation.ts';
import { type Store, withStore } from './connection/open-store.ts';

/** Parses what is stored one by one, so that a damaged annotation does not hide the others. */
export function readable(stored: readonly unknown[]): Annotation[] {
  return stored.flatMap((value) => {
    const parsed = annotationSchema.safeParse(value);
    if (!parsed.success) console.error('Recalling passes over an annotation that it can’t read', parsed.error);
    return parsed.success ? [parsed.data] : [];
  });
}

/** What belongs to some symbols and addresses and is not in the trash, each once, oldest first. */
async function belonging(store: Store, symbols: readonly string[], addresses: readonly string[]) {
  const annotations = store.transaction('annotations').store;
  const found = await Promise.all([
    ...symbols.map((symbol) => annotations.index('symbol').getAll(symbol)),
    ...addresses.map((address) => annotations.index('address').getAll(address)),
  ]);
  const each = new Map(found.flat().map((annotation) => [annotation.id, annotation]));
  return readable([...each.values()])
    .filter(({ deleted }) => deleted === undefined)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The annotations of a document, oldest first, without those in the trash: those of its symbol (in any language) and
 * those of its address; notes on the whole of it too, which have no selectors.
 * @throws Failure
 */
export function annotationsOf({ symbol, address }: { symbol?: string; address: string }): Promise<Annotation[]> {
  return withStore((store) => belonging(store, symbol === undefined ? [] : [symbol], [address]));
}

/** The notes on whole documents, known by symbol or address, oldest first, without those in the trash. @throws Failure */
export function documentNotes(subjects: readonly string[]): Promise<Annotation[]> {
  const each = [...new Set(subjects)];
  return withStore(async (store) =>
    (await belonging(store, each, each)).filter(({ selectors }) => selectors.length === 0),
  );
}

/** The highlights in some documents, known by symbol, oldest first, without those in the trash. @throws Failure */
export function highlightsIn(symbols: readonly string[]): Promise<Annotation[]> {
  return withStore(async (store) =>
    (await belonging(store, [...new Set(symbols)], [])).filter(({ selectors }) => selectors.length > 0),
  );
}

/** One annotation, from the trash too, or null. @throws Failure */
export function annotation(id: string): Promise<Annotation | null> {
  return withStore(async (store) => {
    return readable([await store.get('annotations', id)].filter((value) => value !== undefined))[0] ?? null;
  });
}

/** Annotations by identifier, from the trash too; those that are gone are left out. @throws Failure */
export function annotationsById(ids: readonly string[]): Promise<Annotation[]> {
  return withStore(async (store) => {
    const { store: annotations } = store.transaction('annotations');
    const found = await Promise.all(ids.map((id) => annotations.get(id)));
    return readable(found.filter((value) => value !== undefined));
  });
}
