const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A whole number in Crockford's base 32, padded with zeros so that strings sort like the numbers. */
export function inBase32(value: number, digits: number): string {
  let rest = value;
  let written = '';
  for (let place = 0; place < digits; place++) {
    written = alphabet.charAt(rest % 32) + written;
    rest = Math.floor(rest / 32);
  }
  return written;
}

/** The number written in base 32; NaN if a character is not a digit. */
export function fromBase32(written: string): number {
  let value = 0;
  for (const digit of written) {
    const worth = alphabet.indexOf(digit);
    if (worth === -1) return Number.NaN;
    value = value * 32 + worth;
  }
  return value;
}

/** Random bytes in base 32, one digit for each. */
export function bytesInBase32(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => alphabet.charAt(byte % 32)).join('');
}
