import type { Annotation } from '../annotations/annotation.ts';
import { quoteOf } from '../annotations/quote-of.ts';
import type { LibraryEntry } from './entry.ts';
import { Facets } from './facets.ts';
import { foldForSearch } from './fold-for-search.ts';
import { createSharedDocuments } from './shared-documents.ts';
import { Signatures } from './signatures.ts';

/** Every annotation that the library has read so far. */
export class Collection {
  readonly documents = createSharedDocuments();
  readonly facets = new Facets();
  readonly signatures = new Signatures();
  readonly #byId = new Map<string, LibraryEntry>();
  /** Newest first. */
  #entries: LibraryEntry[] = [];

  /** Newest first; a new array after each change that does not just append. */
  get entries(): readonly LibraryEntry[] {
    return this.#entries;
  }

  find(id: string): LibraryEntry | undefined {
    return this.#byId.get(id);
  }

  /**
   * Adds annotations, replacing older ones with the same identifiers.
   * @returns whether they were only appended, and everything else stayed as it was
   */
  put(annotations: readonly Annotation[]): boolean {
    const fresh: LibraryEntry[] = [];
    let isOnlyAppended = true;
    for (const annotation of annotations) {
      const before = this.#byId.get(annotation.id);
      // A later answer may have arrived before this one.
      if (before && before.stamp >= annotation.stamp) continue;
      const entry = this.#entryOf(annotation, before);
      this.#byId.set(entry.id, entry);
      this.facets.count(entry, 1);
      if (before) {
        this.facets.count(before, -1);
        isOnlyAppended = false;
      } else fresh.push(entry);
    }
    const isInOrder = fresh.every(
      ({ id }, index) => id < (fresh[index - 1] ?? this.#entries.at(-1) ?? { id: '\uffff' }).id,
    );
    if (isOnlyAppended && isInOrder) {
      for (const entry of fresh) this.#entries.push(entry);
      return true;
    }
    const all = [...this.#entries, ...fresh].map((entry) => this.#byId.get(entry.id) ?? entry);
    this.#entries = isInOrder ? all : all.sort(newestFirst);
    return false;
  }

  remove(ids: readonly string[]): void {
    let isChanged = false;
    for (const id of ids) {
      const entry = this.#byId.get(id);
      if (!entry) continue;
      this.#byId.delete(id);
      this.facets.count(entry, -1);
      isChanged = true;
    }
    if (isChanged) this.#entries = this.#entries.filter(({ id }) => this.#byId.has(id));
  }

  #entryOf(annotation: Annotation, before: LibraryEntry | undefined): LibraryEntry {
    const { id, document, note = '', tags, colour, created, modified, deleted, stamp } = annotation;
    const quote = quoteOf(annotation);
    const folded = foldForSearch([quote, note, ...tags].join('\n'));
    return {
      id,
      document: this.documents.of(document),
      quote,
      note,
      tags,
      ...(colour && { colour }),
      created,
      modified,
      ...(deleted !== undefined && { deleted }),
      stamp,
      signature: this.signatures.sign(folded, before?.signature),
      folded,
    };
  }
}

function newestFirst(one: LibraryEntry, other: LibraryEntry): number {
  return one.id < other.id ? 1 : -1;
}
