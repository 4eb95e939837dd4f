import { findReferences } from '../../finder/references/find-references.ts';
import type { Reference, TextContext } from '../../finder/references/found/reference.ts';
import { createTimeSlices } from '../../ground/time-slices.ts';
import { chunksOf, lineBefore } from './text-chunks.ts';

/** Texts up to this many characters are read in one piece. */
const onePiece = 60_000;
/** Characters before a chunk that are read with it, because it may depend on them ("and 66/181"). */
const contextLength = 600;

function shifted(reference: Reference, by: number): Reference {
  return { ...reference, start: reference.start + by, end: reference.end + by };
}

/**
 * Creates a reader of references that caches the chunks it has read, so that reading a long page again after a small
 * change costs little. It works in slices with `wait` between them, and stops early if `isStale` returns true.
 * @returns the references in the order of the text, or undefined if it stopped early
 */
export function createReferenceReader(wait: () => Promise<void>) {
  let cached = new Map<string, Reference[]>();

  return async function read(
    text: string,
    context: TextContext,
    isStale: () => boolean,
  ): Promise<Reference[] | undefined> {
    const used = new Map<string, Reference[]>();
    const found: Reference[] = [];
    const chunks = text.length <= onePiece ? [{ start: 0, end: text.length }] : chunksOf(text);
    const slices = createTimeSlices(wait);
    for (const { start, end } of chunks) {
      const from = lineBefore(text, start, contextLength);
      const piece = text.slice(from, end);
      const key = `${context.language ?? ''} ${context.document ?? ''} ${start - from} ${piece}`;
      let references = cached.get(key);
      if (!references) {
        await slices.breathe();
        if (isStale()) return undefined;
        references = findReferences(piece, context).filter((reference) => reference.start >= start - from);
      }
      used.set(key, references);
      for (const reference of references) found.push(shifted(reference, from));
    }
    cached = used;
    return found;
  };
}
