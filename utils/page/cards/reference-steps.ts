/** Which place comes next. */
interface Step {
  index: number;
  /** True where the way led over the end of the page to its other end. */
  wrapped: boolean;
}

/**
 * The index of the next or the previous of `count` places in a ring.
 * @param current index of the place now, or undefined before the first step
 * @param first where to begin: the first place in view
 * @returns undefined where there are no places
 */
export function stepInRing(count: number, current: number | undefined, by: 1 | -1, first: number): Step | undefined {
  if (count === 0) return undefined;
  if (current === undefined || current < 0) {
    return { index: by === 1 ? Math.min(first, count - 1) : (first - 1 + count) % count, wrapped: false };
  }
  const next = current + by;
  return { index: (next + count) % count, wrapped: next < 0 || next >= count };
}
