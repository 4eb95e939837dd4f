/** A random number generator, from 0 up to 1, with the same numbers for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A random one of some items. @throws RangeError if there are none */
export function oneOf<Item>(random: () => number, items: readonly Item[]): Item {
  const chosen = items[Math.floor(random() * items.length)];
  if (chosen === undefined) throw new RangeError('Nothing to choose from');
  return chosen;
}
