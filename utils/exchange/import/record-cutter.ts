import { Cut } from './cut.ts';
import type { JsonRecord } from './json-record.ts';

/** Under these names the known kinds of file hold a list of annotations: W3C, JSON-LD, Hypothesis. */
const lists = new Set(['items', '@graph', 'annotations', 'rows']);
/** Under this name a W3C collection holds its first page. */
const page = 'first';
/** Under this name a set of annotations of a reading system says which document they are about. */
const about = 'about';
const longestName = 32;

const codeOf = (character: string): number => character.charCodeAt(0);
const quote = codeOf('"');
const comma = codeOf(',');
const colon = codeOf(':');
const backslash = codeOf('\\');
const openBracket = codeOf('[');
const closeBracket = codeOf(']');
const openBrace = codeOf('{');
const closeBrace = codeOf('}');
const space = codeOf(' ');
const tab = codeOf('\t');
const lineFeed = codeOf('\n');
const carriageReturn = codeOf('\r');
const byteOrderMark = codeOf('\ufeff');

const isSpace = (code: number): boolean =>
  code === space || code === lineFeed || code === carriageReturn || code === tab || code === byteOrderMark;

/** Reads JSON chunk by chunk, looking only at brackets and strings, and gives the records that are complete. */
export class RecordCutter {
  /** Open brackets. */
  #depth = 0;
  /** How many brackets enclose the members of the list being read; 0 outside a list. */
  #listDepth = 0;
  #cut: Cut | undefined;
  /** The member `about` of what encloses the list: while it is being cut, and as it was cut. */
  #aboutCut: Cut | undefined;
  #about: string | undefined;
  /** Whether the record being cut is a bare word or number, which ends without a bracket. */
  #isBare = false;
  #inString = false;
  #isEscaped = false;
  /** The last string if it may be a name, and the names that lead to the current position. */
  #string = '';
  readonly #names = ['', '', ''];

  /** Whether everything that was opened has been closed. */
  get isAtEnd(): boolean {
    return this.#depth === 0 && !this.#inString;
  }

  *read(chunk: string): Generator<JsonRecord> {
    if (chunk === '') return;
    for (let index = this.#inString ? this.#skipString(chunk, 0) : 0; index < chunk.length; index++) {
      const code = chunk.charCodeAt(index);
      if (isSpace(code)) continue;
      const isOpening = code === openBrace || code === openBracket;
      const isAtMember = this.#listDepth > 0 && this.#depth === this.#listDepth;
      if (isAtMember && (code === comma || code === closeBracket)) {
        if (this.#isBare) yield* this.#finish(chunk, index);
      } else if (isAtMember && !this.#cut) {
        this.#cut = new Cut(index);
        this.#isBare = !isOpening;
      } else if (this.#depth === 0 && code === openBrace) this.#cut = new Cut(index);

      if (code === quote) {
        this.#inString = true;
        this.#string = '';
        index = this.#skipString(chunk, index + 1) - 1;
      } else if (code === colon) this.#nameMember();
      else if (isOpening) {
        if (this.#depth === 1 && this.#isAroundLists && this.#names[1] === about) this.#aboutCut = new Cut(index);
        this.#open(code === openBracket);
        if (this.#listDepth === this.#depth) yield* this.#giveAbout();
      } else if (code === closeBrace || code === closeBracket) {
        this.#close();
        if (this.#aboutCut && this.#depth === 1) this.#finishAbout(chunk, index + 1);
        if (this.#cut && !this.#isBare && this.#depth === this.#listDepth) yield* this.#finish(chunk, index + 1);
      }
    }
    this.#cut?.take(chunk, chunk.length);
    this.#aboutCut?.take(chunk, chunk.length);
  }

  #finishAbout(chunk: string, end: number): void {
    this.#aboutCut?.take(chunk, end);
    const cut = this.#aboutCut?.finish();
    this.#about = cut?.type === 'record' ? cut.text : undefined;
    this.#aboutCut = undefined;
  }

  /** Only a list of annotations makes what came before it a head. */
  *#giveAbout(): Generator<JsonRecord> {
    if (this.#about !== undefined) yield { type: 'about', text: this.#about };
    this.#about = undefined;
  }

  *#finish(chunk: string, end: number): Generator<JsonRecord> {
    this.#cut?.take(chunk, end);
    if (this.#cut) yield this.#cut.finish();
    this.#cut = undefined;
    this.#isBare = false;
  }

  /** Skips the rest of a string. Returns the index after its closing quote, or the end of the chunk. */
  #skipString(chunk: string, start: number): number {
    let from = this.#isEscaped ? start + 1 : start;
    this.#isEscaped = false;
    while (this.#inString) {
      const closing = chunk.indexOf('"', from);
      const end = closing === -1 ? chunk.length : closing;
      let backslashes = 0;
      while (end - backslashes > from && chunk.charCodeAt(end - backslashes - 1) === backslash) backslashes++;
      const isEscaped = backslashes % 2 === 1;
      if (closing === -1) {
        this.#isEscaped = isEscaped;
        from = end;
        break;
      }
      this.#inString = isEscaped;
      from = closing + 1;
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
      // What encloses a list is not an annotation itself.
      this.#cut = undefined;
    } else if (this.#isAroundLists) this.#names[this.#depth] = '';
    this.#cut?.nested(this.#depth - this.#listDepth);
  }

  #close(): void {
    if (this.#depth > 0) this.#depth--;
    if (this.#depth < this.#listDepth) this.#listDepth = 0;
  }
}
