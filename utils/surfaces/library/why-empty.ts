/** Why no annotation is listed: there are none at all, the trash is empty, or none passes the filter. */
export type Emptiness = 'nothing' | 'emptyTrash' | 'noMatch';

interface Counts {
  listed: number;
  /** Annotations outside the trash. */
  kept: number;
  inTrash: number;
  /** Everything was read. */
  isLoaded: boolean;
  /** The trash is shown. */
  isTrash: boolean;
}

/** Why the list is empty; undefined if it isn't, or not everything was read yet. */
export function whyEmpty({ listed, kept, inTrash, isLoaded, isTrash }: Counts): Emptiness | undefined {
  if (!isLoaded || listed > 0) return undefined;
  if (kept + inTrash === 0) return 'nothing';
  return isTrash && inTrash === 0 ? 'emptyTrash' : 'noMatch';
}
