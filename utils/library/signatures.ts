/** 32-bit numbers in a signature: enough that a text of a few hundred letters fills an eighth of it. */
const size = 64;
const bits = size * 32;
/** Signatures allocated at once. */
const slabLength = 1024;

/** The place of three letters in a signature. */
function placeOf(text: string, index: number): number {
  const mixed =
    Math.imul(text.charCodeAt(index), 0x9e3779b1) ^
    Math.imul(text.charCodeAt(index + 1), 0x85ebca77) ^
    Math.imul(text.charCodeAt(index + 2), 0xc2b2ae3d);
  return (mixed ^ (mixed >>> 15)) & (bits - 1);
}

/** The places that a word sets in a signature; none for a word of one or two letters. */
export const placesOf = (word: string): number[] =>
  Array.from({ length: Math.max(0, word.length - 2) }, (_, index) => placeOf(word, index));

/**
 * Which runs of three letters each of many texts has, so that most texts without a word are skipped unread (Bloom
 * filters).
 */
export class Signatures {
  readonly #slabs: Uint32Array[] = [];
  #count = 0;

  /**
   * Signs a text. Returns the number of its signature.
   * @param number of a signature to replace; absent for a new one
   */
  sign(text: string, number: number = this.#count++): number {
    const slab = this.#slabs[Math.floor(number / slabLength)] ?? new Uint32Array(size * slabLength);
    this.#slabs[Math.floor(number / slabLength)] = slab;
    const at = (number % slabLength) * size;
    slab.fill(0, at, at + size);
    for (let index = 0; index + 2 < text.length; index++) {
      const place = placeOf(text, index);
      const there = at + (place >>> 5);
      slab[there] = (slab[there] ?? 0) | (1 << (place & 31));
    }
    return number;
  }

  /** Whether a text may have a word; false is certain. @param places of the word */
  mayHave(number: number, places: readonly number[]): boolean {
    const slab = this.#slabs[Math.floor(number / slabLength)];
    const at = (number % slabLength) * size;
    for (const place of places) {
      if ((((slab?.[at + (place >>> 5)] ?? 0) >>> (place & 31)) & 1) === 0) return false;
    }
    return true;
  }
}
