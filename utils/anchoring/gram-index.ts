import { gramIndexing, stepSizes } from './floors/floors.ts';

const { gramLength, buckets } = gramIndexing;

/** A number below `buckets` for the gram that begins at an offset. */
function bucketAt(text: string, offset: number): number {
  let hash = 0;
  for (let index = 0; index < gramLength; index++) hash = Math.imul(hash ^ text.charCodeAt(offset + index), 0x01000193);
  return (hash ^ (hash >>> 15)) & (buckets - 1);
}

/** Where every gram of a text occurs. */
export interface GramIndex {
  /**
   * Offsets at which the gram at `offset` of `text` may occur, in order: every one at which it does, and few others.
   */
  placesOf(text: string, offset: number): Uint32Array;
}

/** Builds the index of a text in two passes over it, in steps of a millisecond or two. */
export function* indexingSteps(text: string): Generator<void, GramIndex> {
  const count = Math.max(0, text.length - gramLength + 1);
  const bucketOf = new Uint32Array(count);
  const starts = new Uint32Array(buckets + 1);
  for (let offset = 0; offset < count; offset++) {
    if (offset % stepSizes.indexing === 0) yield;
    const bucket = bucketAt(text, offset);
    bucketOf[offset] = bucket;
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
  }
  for (let bucket = 0; bucket < buckets; bucket++)
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  const places = new Uint32Array(count);
  const next = starts.slice(0, buckets);
  for (let offset = 0; offset < count; offset++) {
    if (offset % stepSizes.indexing === 0) yield;
    const bucket = bucketOf[offset] ?? 0;
    const place = next[bucket] ?? 0;
    places[place] = offset;
    next[bucket] = place + 1;
  }
  return {
    placesOf(other, offset) {
      const bucket = bucketAt(other, offset);
      return places.subarray(starts[bucket] ?? 0, starts[bucket + 1] ?? 0);
    },
  };
}
