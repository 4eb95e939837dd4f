import type { Collection } from './collection.ts';
import type { LibraryEntry } from './entry.ts';
import type { Filter } from './filter.ts';
import { searchSteps } from './search-steps.ts';

/** What a filter finds in a collection, kept up to date as both change. */
export class Finding {
  readonly #collection: Collection;
  readonly #verdictOf: (id: string) => string | undefined;
  readonly #published: (found: readonly LibraryEntry[], filter: Filter) => void;
  #filter: Filter = {};
  #found: readonly LibraryEntry[] = [];
  /** The number of entries that have been searched. */
  #upTo = 0;
  #turn = 0;
  #isSearching = false;

  /** @param published called with what was found each time it has changed */
  constructor(
    collection: Collection,
    verdictOf: (id: string) => string | undefined,
    published: (found: readonly LibraryEntry[], filter: Filter) => void,
  ) {
    this.#collection = collection;
    this.#verdictOf = verdictOf;
    this.#published = published;
  }

  /** Searches everything. @param filter the previous one if absent */
  search(breathe: () => Promise<void>, filter: Filter = this.#filter): Promise<void> {
    this.#filter = filter;
    this.#upTo = 0;
    this.#found = [];
    return this.#continue(breathe);
  }

  /** Searches what was appended to the collection. */
  async extend(breathe: () => Promise<void>): Promise<void> {
    // A search in progress reaches the new end by itself.
    if (!this.#isSearching) await this.#continue(breathe);
  }

  // Not `runSteps`: the steps pause, and a later search ends this one.
  async #continue(breathe: () => Promise<void>): Promise<void> {
    const turn = ++this.#turn;
    const { entries } = this.#collection;
    this.#isSearching = true;
    const steps = searchSteps(this.#collection, this.#filter, this.#verdictOf, this.#upTo);
    for (;;) {
      const { done, value } = steps.next();
      if (done) {
        this.#found = this.#found.length === 0 ? value : [...this.#found, ...value];
        break;
      }
      await breathe();
      if (turn !== this.#turn) return;
    }
    this.#upTo = entries.length;
    this.#isSearching = false;
    this.#published(this.#found, this.#filter);
  }
}
