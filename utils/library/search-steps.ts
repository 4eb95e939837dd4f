import type { LibraryDocument, LibraryEntry } from './entry.ts';
import { type Filter, passing } from './filter.ts';
import { soughtIn } from './fold-for-search.ts';

/** Entries that are looked through in one step: well under a millisecond. */
const stepSize = 500;

/**
 * Finds the entries that a filter asks for, in their order, in short steps. Of several words each must be found, in
 * the quotation, the note, the tags, or the document's symbol and title.
 * @param entries looked through from `start` on
 */
export function* searchSteps(
  entries: readonly LibraryEntry[],
  filter: Filter,
  verdictOf: (id: string) => string | undefined,
  start = 0,
): Generator<void, LibraryEntry[]> {
  const words = soughtIn(filter.words ?? '');
  const passes = passing(filter, verdictOf);
  const missingIn = new Map<LibraryDocument, readonly string[]>();
  const found: LibraryEntry[] = [];

  /** The words that a document doesn't have: its annotations must have them. */
  function missing(document: LibraryDocument): readonly string[] {
    let words_ = missingIn.get(document);
    if (!words_) {
      words_ = words.filter((word) => !document.folded.includes(word));
      missingIn.set(document, words_);
    }
    return words_;
  }

  for (let index = start; index < entries.length; index++) {
    const entry = entries[index];
    if (entry && passes(entry) && missing(entry.document).every((word) => entry.folded.includes(word))) {
      found.push(entry);
    }
    if (index % stepSize === stepSize - 1) yield;
  }
  return found;
}
