/** Code units read at a time: enough that no list is cut often, few enough that what was read before can be forgotten. */
const size = 1 << 17;
/** How far a good place to cut is looked for. */
const reach = 4096;

/**
 * The places at which a long text is cut, its end last: at a line's end where there is one near, else at a space, else
 * anywhere. Keeps the memory of a reading, and so its time, in proportion to the text.
 */
export function* segmentEnds(text: string): Generator<number> {
  let start = 0;
  while (text.length - start > size + reach) {
    const stretch = text.slice(start + size, start + size + reach);
    const cut =
      [stretch.lastIndexOf('\n'), stretch.lastIndexOf(' '), stretch.lastIndexOf('。'), reach - 1].find(
        (at) => at >= 0,
      ) ?? 0;
    start += size + cut + 1;
    yield start;
  }
  yield text.length;
}
