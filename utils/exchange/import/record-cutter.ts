import { Cut } from './cut.ts';
import type { JsonRecord } from './json-record.ts';

/** Under these names the known kinds of file hold a list of annotations: W3C, JSON-LD, Hypothesis. */
const lists = new Set(['items', '@graph', 'annotations', 'rows']);
/** Under this name a W3C collection holds its first page. */
const page = 'first';
const longestName = 32;

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9 || code === 0xfeff;

/** Reads JSON piece by piece, looking at brackets and strings alone, and gives out the records that are complete. */
export class RecordCutter {
  /** Brackets open. */
  #depth = 0;
  /** How many brackets stand around the members of the list being read; 0 outside a list. */
  #listDepth = 0;
  #cut: Cut | undefined;
  /** Whether the record being cut is a bare word or number, which ends without a bracket. */
  #isBare = false;
  #inString = false;
  #isEscaped = false;
  /** The string read last where it may be a name, and the names that lead to the present place. */
  #string = '';
  readonly #names = ['', '', ''];

  /** Whether everything that was begun has been closed. */
  get isAtEnd(): boolean {
    return this.#depth === 0 && !this.#inString;
  }

  *read(chunk: string): Generator<JsonRecord> {
    if (chunk === '') return;
    for (let index = this.#inString ? this.#passString(chunk, 0) : 0; index < chunk.length; index++) {
      const code = chunk.charCodeAt(index);
      if (isSpace(code)) continue;
      const isAtMember = this.#listDepth > 0 && this.#depth === this.#listDepth;
      if (isAtMember && (code === 44 || code === 93)) {
        if (this.#isBare) yield* this.#finish(chunk, index);
      } else if (isAtMember && !this.#cut) {
        this.#cut = new Cut(index);
        this.#isBare = code !== 123 && code !== 91;
      } else if (this.#depth === 0 && code === 123) this.#cut = new Cut(index);

      if (code === 34) {
        this.#inString = true;
        this.#string = '';
        index = this.#passString(chunk, index + 1) - 1;
      } else if (code === 58) this.#nameMember();
      else if (code === 123 || code === 91) this.#open(code === 91);
      else if (code === 125 || code === 93) {
        this.#close();
        if (this.#cut && !this.#isBare && this.#depth === this.#listDepth) yield* this.#finish(chunk, index + 1);
      }
    }
    this.#cut?.take(chunk, chunk.length);
  }

  *#finish(chunk: string, end: number): Generator<JsonRecord> {
    this.#cut?.take(chunk, end);
    if (this.#cut) yield this.#cut.finish();
    this.#cut = undefined;
    this.#isBare = false;
  }

  /** Passes the rest of a string. Gives the place behind its closing mark, or the end of the piece. */
  #passString(chunk: string, start: number): number {
    let from = this.#isEscaped ? start + 1 : start;
    this.#isEscaped = false;
    while (this.#inString) {
      const mark = chunk.indexOf('"', from);
      const end = mark === -1 ? chunk.length : mark;
      let slashes = 0;
      while (end - slashes > from && chunk.charCodeAt(end - slashes - 1) === 92) slashes++;
      const isEscaped = slashes % 2 === 1;
      if (mark === -1) {
        this.#isEscaped = isEscaped;
        from = end;
        break;
      }
      this.#inString = isEscaped;
      from = mark + 1;
    }
    if (this.#isAroundLists)
      this.#string += chunk.slice(start, Math.min(from - (this.#inString ? 0 : 1), start + longestName));
    return from;
  }

  /** Whether names may still lead to a list. */
  get #isAroundLists(): boolean {
    return this.#listDepth === 0 && this.#depth <= 2;
  }

  #nameMember(): void {
    if (this.#isAroundLists) this.#names[this.#depth] = this.#string;
  }

  #open(isArray: boolean): void {
    const [, outer = '', inner = ''] = this.#names;
    const isList =
      this.#depth === 0 ||
      (this.#depth === 1 && lists.has(outer)) ||
      (this.#depth === 2 && outer === page && lists.has(inner));
    this.#depth++;
    if (isArray && isList && this.#listDepth === 0) {
      this.#listDepth = this.#depth;
      // What stands around a list is no annotation itself.
      this.#cut = undefined;
    } else if (this.#isAroundLists) this.#names[this.#depth] = '';
    this.#cut?.nested(this.#depth - this.#listDepth);
  }

  #close(): void {
    if (this.#depth > 0) this.#depth--;
    if (this.#depth < this.#listDepth) this.#listDepth = 0;
  }
}
