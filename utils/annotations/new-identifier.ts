import { chanceInBase32, inBase32 } from './base-32.ts';

/**
 * Makes an identifier in the manner of a ULID: 10 characters of time, 16 of chance, in Crockford's base 32, so that
 * sorting identifiers sorts by time.
 * @param time milliseconds since 1970, UTC
 * @param chance 16 numbers from 0 to 255
 */
export function newIdentifier(
  time: number = Date.now(),
  chance: Uint8Array = crypto.getRandomValues(new Uint8Array(16)),
): string {
  return inBase32(time, 10) + chanceInBase32(chance);
}
