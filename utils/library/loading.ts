import type { Verdict } from '../anchoring/verdict.ts';
import { inParts } from '../ground/in-parts.ts';
import type { Collection } from './collection.ts';
import type { LibrarySource } from './library-source.ts';

/** Annotations on the first page: more than any screen shows. */
const firstPage = 40;
/** Annotations on each further page: few enough to add at once without a noticeable pause. */
const furtherPage = 200;
/** Symbols whose titles are requested at once. */
const titlesAtOnce = 50;

/** What happened to the collection: annotations were appended, or anything else. */
export type LoadingEvent = 'appended' | 'changed' | 'titled' | 'loaded';

/** Loads everything into a collection, and keeps it up to date. */
export class Loading {
  readonly verdicts = new Map<string, Verdict>();
  readonly #collection: Collection;
  readonly #source: LibrarySource;
  readonly #notify: (event: LoadingEvent) => void;
  #stamp: string | undefined;
  #catchingUp: Promise<void> | undefined;
  #mustCatchUp = false;
  readonly #titled = new Set<string>();

  constructor(collection: Collection, source: LibrarySource, notify: (event: LoadingEvent) => void) {
    this.#collection = collection;
    this.#source = source;
    this.#notify = notify;
  }

  /** Loads everything, newest first; awaits `breathe` after each page. @throws what the source throws */
  async load(breathe: () => Promise<void>): Promise<void> {
    let before: string | undefined;
    do {
      const count = before === undefined ? firstPage : furtherPage;
      const { annotations, next, stamp } = await this.#source.page(count, before);
      this.#stamp ??= stamp;
      this.#notify(this.#collection.put(annotations) ? 'appended' : 'changed');
      if (before === undefined) await this.#title(breathe);
      before = next;
      await breathe();
    } while (before !== undefined);
    await this.#readVerdicts(breathe);
    this.#notify('loaded');
    await this.#title(breathe);
  }

  /** Reads what was changed since. If called while it is running, it runs once more. @throws what the source throws */
  catchUp(breathe: () => Promise<void>): Promise<void> {
    this.#mustCatchUp = true;
    this.#catchingUp ??= this.#catchUp(breathe).finally(() => {
      this.#catchingUp = undefined;
    });
    return this.#catchingUp;
  }

  async #catchUp(breathe: () => Promise<void>): Promise<void> {
    while (this.#mustCatchUp && this.#stamp !== undefined) {
      this.#mustCatchUp = false;
      for (let isAll = false; !isAll; ) {
        const changes = await this.#source.changes(this.#stamp);
        isAll = changes.isAll;
        this.#stamp = changes.stamp;
        if (changes.annotations.length + changes.purged.length === 0) continue;
        this.#collection.put(changes.annotations);
        this.#collection.remove(changes.purged);
        this.#notify('changed');
        await breathe();
      }
    }
    await this.#title(breathe);
  }

  async #readVerdicts(breathe: () => Promise<void>): Promise<void> {
    for (let after: string | undefined; ; ) {
      const read = await this.#source.verdicts(after);
      for (const { id, verdict } of read) this.verdicts.set(id, verdict);
      after = read.at(-1)?.id;
      if (after === undefined) return;
      await breathe();
    }
  }

  async #title(breathe: () => Promise<void>): Promise<void> {
    const untitled = [...this.#collection.documents.symbols].filter((symbol) => !this.#titled.has(symbol));
    let isChanged = false;
    for (const symbols of inParts(untitled, titlesAtOnce)) {
      const titles = await this.#source.titles(symbols);
      for (const [index, symbol] of symbols.entries()) {
        this.#titled.add(symbol);
        const title = titles[index];
        if (typeof title === 'string') isChanged = this.#collection.documents.giveTitle(symbol, title) || isChanged;
      }
      await breathe();
    }
    if (isChanged) this.#notify('titled');
  }
}
