import { foldWithOffsets, unfold } from '../anchoring/folding/folded-text.ts';
import type { Span } from '../ground/span.ts';

/** Occurrences that are listed; of a single letter there may be a hundred thousand. */
const most = 5_000;

/**
 * Finds what is typed in a document's text, whatever its case, accents, vowel signs, forms of letters and digits, and
 * however it is broken over lines.
 */
export class TextSearch {
  readonly #text: string;
  #folded: ReturnType<typeof foldWithOffsets> | undefined;
  /** What was found last: it is asked for again while it is painted. */
  #last: { sought: string; found: readonly Span[] } = { sought: '', found: [] };

  constructor(text: string) {
    this.#text = text;
  }

  /** The occurrences in the order of the text, none within another; empty for nothing but blanks. */
  find(typed: string): readonly Span[] {
    const sought = foldWithOffsets(typed).text;
    if (sought === this.#last.sought) return this.#last.found;
    this.#last = { sought, found: sought === '' ? [] : this.#search(sought) };
    return this.#last.found;
  }

  #search(sought: string): readonly Span[] {
    this.#folded ??= foldWithOffsets(this.#text);
    const found: Span[] = [];
    for (let at = this.#folded.text.indexOf(sought); at >= 0 && found.length < most; ) {
      const end = at + sought.length;
      found.push(unfold(this.#text, this.#folded, { start: at, end }));
      at = this.#folded.text.indexOf(sought, end);
    }
    return found;
  }
}
