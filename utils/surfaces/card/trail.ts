/** The way through cards: what was opened before, what is open, what was gone back from. Last is nearest. */
interface Trail<Place> {
  readonly past: readonly Place[];
  readonly here: Place;
  readonly future: readonly Place[];
}

/** A new way that begins here. */
export function startTrail<Place>(here: Place): Trail<Place> {
  return { past: [], here, future: [] };
}

/** Goes on to another place; the way that was gone back from is given up. */
export function goOn<Place>({ past, here }: Trail<Place>, to: Place): Trail<Place> {
  return { past: [...past, here], here: to, future: [] };
}

/** Puts another place in the stead of this one, as a reading is chosen in the stead of another. */
export function replaceHere<Place>(trail: Trail<Place>, here: Place): Trail<Place> {
  return { ...trail, here };
}

/** One step back, or the same trail at its beginning. */
export function goBack<Place>(trail: Trail<Place>): Trail<Place> {
  const before = trail.past.at(-1);
  if (before === undefined) return trail;
  return { past: trail.past.slice(0, -1), here: before, future: [...trail.future, trail.here] };
}

/** One step forward, or the same trail at its end. */
export function goForward<Place>(trail: Trail<Place>): Trail<Place> {
  const after = trail.future.at(-1);
  if (after === undefined) return trail;
  return { past: [...trail.past, trail.here], here: after, future: trail.future.slice(0, -1) };
}
