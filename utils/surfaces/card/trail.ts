/** The history of a card: what was opened before, what is open, what was left by going back. The last is the nearest. */
interface Trail<Place> {
  readonly past: readonly Place[];
  readonly here: Place;
  readonly future: readonly Place[];
}

/** A new trail that begins here. */
export function startTrail<Place>(here: Place): Trail<Place> {
  return { past: [], here, future: [] };
}

/** Goes on to another place; the steps forward are dropped. */
export function goOn<Place>({ past, here }: Trail<Place>, to: Place): Trail<Place> {
  return { past: [...past, here], here: to, future: [] };
}

/** Replaces the current place, as when another reading of a reference is chosen. */
export function replaceHere<Place>(trail: Trail<Place>, here: Place): Trail<Place> {
  return { ...trail, here };
}

/** Goes one step back; at the beginning, the trail stays the same. */
export function goBack<Place>(trail: Trail<Place>): Trail<Place> {
  const before = trail.past.at(-1);
  if (before === undefined) return trail;
  return { past: trail.past.slice(0, -1), here: before, future: [...trail.future, trail.here] };
}

/** Goes one step forward; at the end, the trail stays the same. */
export function goForward<Place>(trail: Trail<Place>): Trail<Place> {
  const after = trail.future.at(-1);
  if (after === undefined) return trail;
  return { past: [...trail.past, trail.here], here: after, future: trail.future.slice(0, -1) };
}
