import type { Collection } from './collection.ts';
import type { LibraryEntry } from './entry.ts';
import type { Filter } from './filter.ts';
import { searchSteps } from './search-steps.ts';

/** Keeps what a filter finds in a collection, as both change. */
export class Finding {
  readonly #collection: Collection;
  readonly #verdictOf: (id: string) => string | undefined;
  readonly #published: (found: readonly LibraryEntry[], filter: Filter) => void;
  #filter: Filter = {};
  #found: readonly LibraryEntry[] = [];
  /** Entries that were looked through. */
  #upTo = 0;
  #turn = 0;
  #isSearching = false;

  /** @param published is told what was found, each time that it has changed */
  constructor(
    collection: Collection,
    verdictOf: (id: string) => string | undefined,
    published: (found: readonly LibraryEntry[], filter: Filter) => void,
  ) {
    this.#collection = collection;
    this.#verdictOf = verdictOf;
    this.#published = published;
  }

  /** Looks through all. @param filter as before where it is absent */
  search(breathe: () => Promise<void>, filter: Filter = this.#filter): Promise<void> {
    this.#filter = filter;
    this.#upTo = 0;
    this.#found = [];
    return this.#lookOn(breathe);
  }

  /** Looks through what came at the end of the collection. */
  async extend(breathe: () => Promise<void>): Promise<void> {
    // A search that is under way comes to the new end by itself.
    if (!this.#isSearching) await this.#lookOn(breathe);
  }

  async #lookOn(breathe: () => Promise<void>): Promise<void> {
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
