import type { Draft } from '../../annotations/annotation.ts';

/** Where drafts are saved. */
export interface DraftStore {
  save(draft: Draft): Promise<unknown>;
  /** Deletes the draft of a key if it still has this text. */
  discard(key: string, text: string): Promise<unknown>;
}

/** Milliseconds after the last key press before a draft is saved. */
export const saveDelay = 250;

/**
 * Saves the draft of one field as it is typed: after a pause, or at once on `flush`.
 * Knows the text saved last, so that discarding never deletes what another surface has typed since.
 */
export class DraftWriter {
  readonly #store: DraftStore;
  readonly #settled: (thrown: unknown) => void;
  #pending: { draft: Draft; timer: ReturnType<typeof setTimeout> } | undefined;
  #saved: string | undefined;

  /** @param settled called with what a save or a discard threw, and with undefined after each save that succeeded */
  constructor(store: DraftStore, settled: (thrown: unknown) => void) {
    this.#store = store;
    this.#settled = settled;
  }

  /** Text was typed that is not saved yet. */
  get isPending(): boolean {
    return this.#pending !== undefined;
  }

  /** Tells the writer which text the store has for the field; undefined for none. */
  setSaved(text: string | undefined): void {
    this.#saved = text;
  }

  /** Saves a draft once the reader pauses. */
  saveSoon(draft: Draft): void {
    this.#cancel();
    this.#pending = { draft, timer: setTimeout(this.flush, saveDelay) };
  }

  /** Saves what is pending at once. */
  readonly flush = (): void => {
    const draft = this.#pending?.draft;
    if (!draft) return;
    this.#cancel();
    this.#saved = draft.text;
    this.#store.save(draft).then(() => this.#settled(undefined), this.#settled);
  };

  /** Drops what is pending, and deletes what was saved under a key; without a key nothing was. */
  discard(key: string | undefined): void {
    this.#cancel();
    if (key === undefined || this.#saved === undefined) return;
    this.#store.discard(key, this.#saved).catch(this.#settled);
    this.#saved = undefined;
  }

  #cancel(): void {
    if (this.#pending) clearTimeout(this.#pending.timer);
    this.#pending = undefined;
  }
}
