import { bytesInBase32, inBase32 } from './base-32.ts';

/**
 * A new identifier like a ULID: 10 characters of time and 16 random ones in Crockford's base 32, so that identifiers
 * sort by time.
 * @param time milliseconds since 1970, UTC
 * @param random 16 bytes
 */
export function newIdentifier(
  time: number = Date.now(),
  random: Uint8Array = crypto.getRandomValues(new Uint8Array(16)),
): string {
  return inBase32(time, 10) + bytesInBase32(random);
}
