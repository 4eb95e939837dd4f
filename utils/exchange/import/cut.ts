import type { JsonRecord } from './json-record.ts';

/** Characters of the longest record that is read: more than an annotation of the longest texts needs. */
const longest = 1_000_000;
/** Nested brackets: more than any annotation has. */
const deepest = 100;

/** One record while it is being cut out of the chunks of a file. */
export class Cut {
  #parts: string[] = [];
  #length = 0;
  #reason: 'too long' | 'too deep' | undefined;
  /** Where it continues in the current chunk. */
  #start: number;

  constructor(start: number) {
    this.#start = start;
  }

  /** Takes its part of the current chunk, up to `end`. */
  take(chunk: string, end: number): void {
    this.#length += end - this.#start;
    if (this.#length > longest) {
      this.#reason ??= 'too long';
      this.#parts = [];
    } else this.#parts.push(chunk.slice(this.#start, end));
    this.#start = 0;
  }

  /** Notes how many brackets are open in it. */
  nested(depth: number): void {
    if (depth > deepest) this.#reason ??= 'too deep';
  }

  finish(): Extract<JsonRecord, { type: 'record' | 'refused' }> {
    return this.#reason ? { type: 'refused', reason: this.#reason } : { type: 'record', text: this.#parts.join('') };
  }
}
