import type { Verdict } from '../anchoring/verdict.ts';
import { type FailureKind, failureKindOf } from '../ground/failure.ts';
import { Collection } from './collection.ts';
import type { LibraryEntry } from './entry.ts';
import type { Filter } from './filter.ts';
import { Finding } from './finding.ts';
import type { LibrarySource } from './library-source.ts';
import { Loading, type LoadingEvent } from './loading.ts';

/** The library as a surface shows it; a new object after each change. */
export interface LibraryState {
  found: readonly LibraryEntry[];
  /** The filter that found them. */
  foundBy: Filter;
  /** Everything was read. Before that, `found` is what was found so far. */
  isLoaded: boolean;
  /** Something was read, so that there is something to show. */
  isBegun: boolean;
  kept: number;
  inTrash: number;
  /** Names and how often they occur, most frequent first. */
  tags: readonly (readonly [string, number])[];
  bodies: readonly (readonly [string, number])[];
  failure?: FailureKind;
}

/** Milliseconds between two updates while everything is being read. */
const pace = 250;

const byCount = (counts: ReadonlyMap<string, number>) => [...counts].sort(([, one], [, other]) => other - one);

/** Everything that was ever marked: loaded, kept up to date, searched. Its listeners are called on each new state. */
export class Library {
  readonly collection = new Collection();
  readonly #loading: Loading;
  readonly #finding: Finding;
  readonly #slices: () => { breathe(): Promise<void> };
  readonly #listeners = new Set<() => void>();
  #state: LibraryState = {
    found: [],
    foundBy: {},
    isLoaded: false,
    isBegun: false,
    kept: 0,
    inTrash: 0,
    tags: [],
    bodies: [],
  };
  #isLoaded = false;
  #lastShown = 0;

  /** @param slices starts work that is cut into short tasks */
  constructor(source: LibrarySource, slices: () => { breathe(): Promise<void> }) {
    this.#slices = slices;
    this.#loading = new Loading(this.collection, source, (event) => this.#update(event));
    this.#finding = new Finding(this.collection, this.verdictOf, (found, filter) => this.#show(found, filter));
  }

  readonly verdictOf = (id: string): Verdict | undefined => this.#loading.verdicts.get(id);
  readonly state = (): LibraryState => this.#state;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  load(): Promise<void> {
    return this.#attempt(() => this.#loading.load(this.#slices().breathe));
  }

  catchUp(): Promise<void> {
    return this.#attempt(() => this.#loading.catchUp(this.#slices().breathe));
  }

  search(filter: Filter): Promise<void> {
    return this.#finding.search(this.#slices().breathe, filter);
  }

  #update(event: LoadingEvent): void {
    if (event === 'loaded') this.#isLoaded = true;
    const { breathe } = this.#slices();
    void (event === 'appended' ? this.#finding.extend(breathe) : this.#finding.search(breathe));
  }

  #show(found: readonly LibraryEntry[], foundBy: Filter): void {
    const now = performance.now();
    const isUrgent =
      this.#isLoaded || !this.#state.isBegun || this.#state.foundBy !== foundBy || this.#state.found.length === 0;
    if (!isUrgent && now - this.#lastShown < pace) return;
    this.#lastShown = now;
    const { facets } = this.collection;
    this.#become({
      found,
      foundBy,
      isLoaded: this.#isLoaded,
      isBegun: true,
      kept: facets.kept,
      inTrash: facets.inTrash,
      tags: byCount(facets.tags),
      bodies: byCount(facets.bodies),
    });
  }

  async #attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (thrown) {
      this.#become({ ...this.#state, failure: failureKindOf(thrown) });
    }
  }

  #become(state: LibraryState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
