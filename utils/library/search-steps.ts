import type { Collection } from './collection.ts';
import type { LibraryDocument, LibraryEntry } from './entry.ts';
import { type Filter, passing } from './filter.ts';
import { soughtIn } from './fold-for-search.ts';
import { placesOf } from './signatures.ts';

/** A word of the search, and its places in signatures. */
interface SoughtWord {
  word: string;
  places: readonly number[];
}

/** Entries searched in one step: well under a millisecond. */
const stepSize = 500;

/**
 * Finds the entries that match a filter, in order, in short steps. Every word must be found in the quotation, the note,
 * the tags, or the document's symbol and title.
 * @param start index of the entry to begin with
 */
export function* searchSteps(
  { entries, signatures }: Pick<Collection, 'entries' | 'signatures'>,
  filter: Filter,
  verdictOf: (id: string) => string | undefined,
  start = 0,
): Generator<void, LibraryEntry[]> {
  // The longest first: it is usually the rarest.
  const words: readonly SoughtWord[] = soughtIn(filter.words ?? '')
    .sort((one, other) => other.length - one.length)
    .map((word) => ({ word, places: placesOf(word) }));
  const passes = passing(filter, verdictOf);
  const missingIn = new Map<LibraryDocument, readonly SoughtWord[]>();
  const found: LibraryEntry[] = [];

  /** The words that are missing in a document, so that its annotations must have them. */
  function missingFrom(document: LibraryDocument): readonly SoughtWord[] {
    const known = missingIn.get(document);
    if (known) return known;
    const missing = words.filter(({ word }) => !document.folded.includes(word));
    missingIn.set(document, missing);
    return missing;
  }

  function hasWords({ document, folded, signature }: LibraryEntry): boolean {
    for (const { word, places } of missingFrom(document)) {
      if (!signatures.mayHave(signature, places) || !folded.includes(word)) return false;
    }
    return true;
  }

  for (let index = start; index < entries.length; index++) {
    const entry = entries[index];
    if (entry && passes(entry) && (words.length === 0 || hasWords(entry))) found.push(entry);
    if (index % stepSize === stepSize - 1) yield;
  }
  return found;
}
