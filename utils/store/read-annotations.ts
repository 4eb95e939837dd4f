import { type Annotation, annotationSchema } from '../annotations/annotation.ts';
import { type Store, withStore } from './connection/open-store.ts';

/** Parses stored annotations one by one, so that a damaged one does not hide the others. */
export function parsedAnnotations(stored: readonly unknown[]): Annotation[] {
  return stored.flatMap((value) => {
    const parsed = annotationSchema.safeParse(value);
    if (!parsed.success) console.error('Recalling skips an annotation that it can’t read', parsed.error);
    return parsed.success ? [parsed.data] : [];
  });
}

/** The annotations of some symbols and addresses, each once, oldest first, without those in the trash. */
async function belongingTo(store: Store, symbols: readonly string[], addresses: readonly string[]) {
  const annotations = store.transaction('annotations').store;
  // A page cites hundreds of documents: looking each of them up takes longer than reading a few annotations.
  const isStoreShorter = (await annotations.count()) < symbols.length + addresses.length;
  const found = isStoreShorter
    ? await annotations.getAll()
    : await Promise.all([
        ...symbols.map((symbol) => annotations.index('symbol').getAll(symbol)),
        ...addresses.map((address) => annotations.index('address').getAll(address)),
      ]);
  const each = new Map(found.flat().map((annotation) => [annotation.id, annotation]));
  const wanted = { symbols: new Set(symbols), addresses: new Set(addresses) };
  return parsedAnnotations([...each.values()])
    .filter(({ document: { symbol = '', address } }) => wanted.symbols.has(symbol) || wanted.addresses.has(address))
    .filter(({ deleted }) => deleted === undefined)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The annotations of a document, oldest first, without those in the trash: those of its symbol (in any language) and
 * those of its address, including notes on the whole document, which have no selectors.
 * @throws Failure
 */
export function annotationsOf({ symbol, address }: { symbol?: string; address: string }): Promise<Annotation[]> {
  return withStore((store) => belongingTo(store, symbol === undefined ? [] : [symbol], [address]));
}

/**
 * Notes on whole documents, by their symbols or addresses, oldest first, without those in the trash.
 * @throws Failure
 */
export function documentNotes(subjects: readonly string[]): Promise<Annotation[]> {
  const each = [...new Set(subjects)];
  return withStore(async (store) =>
    (await belongingTo(store, each, each)).filter(({ selectors }) => selectors.length === 0),
  );
}

/** The highlights in documents, by their symbols, oldest first, without those in the trash. @throws Failure */
export function highlightsIn(symbols: readonly string[]): Promise<Annotation[]> {
  return withStore(async (store) =>
    (await belongingTo(store, [...new Set(symbols)], [])).filter(({ selectors }) => selectors.length > 0),
  );
}

/** One annotation, even from the trash, or null. @throws Failure */
export function annotation(id: string): Promise<Annotation | null> {
  return withStore(async (store) => {
    return parsedAnnotations([await store.get('annotations', id)].filter((value) => value !== undefined))[0] ?? null;
  });
}

/** Annotations by identifier, even from the trash; missing ones are left out. @throws Failure */
export function annotationsById(ids: readonly string[]): Promise<Annotation[]> {
  return withStore(async (store) => {
    const { store: annotations } = store.transaction('annotations');
    const found = await Promise.all(ids.map((id) => annotations.get(id)));
    return parsedAnnotations(found.filter((value) => value !== undefined));
  });
}

/** The number of annotations, including the trash, and of records that could not be read. @throws Failure */
export function countRecords(): Promise<{ annotations: number; damaged: number }> {
  return withStore(async (store) => {
    const [annotations, damaged] = await Promise.all([store.count('annotations'), store.count('damaged')]);
    return { annotations, damaged };
  });
}
