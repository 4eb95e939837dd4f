/** Code units read at a time: enough that a cut seldom falls inside a list, few enough to keep little in memory. */
const size = 1 << 17;
/** How far ahead a good place to cut is searched for. */
const reach = 4096;

/**
 * The offsets at which a long text is cut, the last at its end: at a line's end if one is near, else at a space, else
 * anywhere. Keeps the tokens in memory few, and so the time in proportion to the text.
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
