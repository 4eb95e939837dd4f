import type { LibraryEntry } from './entry.ts';

/** How often tags and bodies occur, kept up to date as annotations come and go. */
export class Facets {
  readonly tags = new Map<string, number>();
  readonly bodies = new Map<string, number>();
  #inTrash = 0;
  #kept = 0;

  /** Annotations in the trash. */
  get inTrash(): number {
    return this.#inTrash;
  }

  /** Annotations not in the trash. */
  get kept(): number {
    return this.#kept;
  }

  /** @param by 1 for an annotation added, −1 for one removed */
  count({ document, tags, deleted }: LibraryEntry, by: 1 | -1): void {
    if (deleted !== undefined) {
      this.#inTrash += by;
      return;
    }
    this.#kept += by;
    if (document.body !== '') add(this.bodies, document.body, by);
    for (const tag of tags) add(this.tags, tag, by);
  }
}

function add(counts: Map<string, number>, name: string, by: number): void {
  const count = (counts.get(name) ?? 0) + by;
  if (count > 0) counts.set(name, count);
  else counts.delete(name);
}
