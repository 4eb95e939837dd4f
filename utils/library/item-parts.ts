import { sizeOf } from '../annotations/annotation-size.ts';
import type { ImportItem } from '../annotations/import-item.ts';

/** The most items, and the most characters of notes and quotations, in one message. */
const mostItems = 250;
const mostCharacters = 2_000_000;

/** Collects items into parts that fit one message. */
export class ItemParts {
  #items: ImportItem[] = [];
  #size = 0;

  /** Returns the parts that have become full. */
  add(items: readonly ImportItem[]): ImportItem[][] {
    const full: ImportItem[][] = [];
    for (const item of items) {
      const size = sizeOf(item.annotation);
      const isFull = this.#items.length === mostItems || this.#size + size > mostCharacters;
      if (isFull && this.#items.length > 0) full.push(this.rest());
      this.#items.push(item);
      this.#size += size;
    }
    return full;
  }

  /** Returns what is left, which may be nothing. */
  rest(): ImportItem[] {
    const items = this.#items;
    this.#items = [];
    this.#size = 0;
    return items;
  }
}
