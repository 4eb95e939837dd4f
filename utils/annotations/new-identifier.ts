const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function inBase32(value: number, digits: number): string {
  let rest = value;
  let written = '';
  for (let place = 0; place < digits; place++) {
    written = alphabet.charAt(rest % 32) + written;
    rest = Math.floor(rest / 32);
  }
  return written;
}

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
  return inBase32(time, 10) + Array.from(chance, (byte) => alphabet.charAt(byte % 32)).join('');
}
