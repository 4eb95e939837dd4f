/** A step from one place to the next. */
interface Step {
  index: number;
  /** True if the step went past one end of the page to the other. */
  wrapped: boolean;
}

/**
 * Steps to the next or the previous of `count` places in a ring.
 * @param current index of the current place; undefined or negative before the first step
 * @param first index to start from: the first place in view
 * @returns undefined if there are no places
 */
export function stepInRing(count: number, current: number | undefined, by: 1 | -1, first: number): Step | undefined {
  if (count === 0) return undefined;
  if (current === undefined || current < 0) {
    return { index: by === 1 ? Math.min(first, count - 1) : (first - 1 + count) % count, wrapped: false };
  }
  const next = current + by;
  return { index: (next + count) % count, wrapped: next < 0 || next >= count };
}
