import { innerAddress } from '../../documents/inner-address.ts';

/** What may stand for a document: an address of the web, a file or a name; never one that runs something. */
const schemes = new Set(['http:', 'https:', 'urn:', 'file:', 'doi:', 'info:', 'tag:']);

const schemeOf = (address: string): string => (URL.canParse(address) ? new URL(address).protocol : '');

/**
 * The address of a document among those that a record gives: one on the web before the names of files and prints; of a
 * page seen through an archive, a proxy or a translation its own. Undefined if none can stand for a document, such as a
 * path inside a book.
 */
export function foreignAddress(given: readonly string[]): string | undefined {
  const possible = given.filter((address) => schemes.has(schemeOf(address)));
  const address = possible.find((one) => /^https?:$/.test(schemeOf(one))) ?? possible[0];
  return address === undefined ? undefined : innerAddress(address);
}
