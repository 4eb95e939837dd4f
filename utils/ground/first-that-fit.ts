/**
 * The first items whose sizes together are no more than `most`, and the one with which they exceed it; so whoever gets
 * fewer than all can tell, and there is always one if there are any.
 */
export function firstThatFit<Item>(items: readonly Item[], most: number, sizeOf: (item: Item) => number): Item[] {
  let size = 0;
  const last = items.findIndex((item) => {
    size += sizeOf(item);
    return size > most;
  });
  return last === -1 ? [...items] : items.slice(0, last + 1);
}
