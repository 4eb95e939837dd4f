/** What a reader should know about the storage of notes before it is too late. */
export type StorageWarning = 'nearlyFull' | 'mayBeCleared';

/** Bytes: a little more than one part of the largest import. */
const leastRoom = 20_000_000;

/**
 * Whether notes are at risk, and how; undefined if they are not.
 * @param state bytes used and allowed, whether the browser promises not to clear them, and the number of annotations
 */
export function storageWarning(state: {
  usage: number;
  quota: number;
  isPersistent: boolean;
  annotations: number;
}): StorageWarning | undefined {
  // A quota of zero means that the browser does not say.
  if (state.quota > 0 && state.quota - state.usage < leastRoom) return 'nearlyFull';
  return state.annotations > 0 && !state.isPersistent ? 'mayBeCleared' : undefined;
}
