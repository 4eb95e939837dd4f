/** What a reader should know of where the notes are stored, before it is too late. */
export type StorageWarning = 'nearlyFull' | 'mayBeCleared';

/** Bytes: a little more than the largest import of one part. */
const leastRoom = 20_000_000;

/**
 * Says whether notes are in danger.
 * @param state bytes used and allowed, whether the browser promises to keep them, how many annotations there are
 */
export function storageWarning(state: {
  usage: number;
  quota: number;
  isPersistent: boolean;
  annotations: number;
}): StorageWarning | undefined {
  // A browser that tells no quota tells nothing.
  if (state.quota > 0 && state.quota - state.usage < leastRoom) return 'nearlyFull';
  return state.annotations > 0 && !state.isPersistent ? 'mayBeCleared' : undefined;
}
