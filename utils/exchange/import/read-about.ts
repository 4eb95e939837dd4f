import { documentOfSymbol } from '../../documents/document-address.ts';
import type { DocumentIdentity } from '../../documents/document-identity.ts';
import { canonicalSymbol } from '../../finder/symbols/parse-symbol.ts';
import { foreignAddress } from './foreign-address.ts';
import { foreignDocument } from './foreign-document.ts';
import { membersOf, textIn, textsIn, valueOfJson } from './json-value.ts';

/** Under these names a reading system identifies a publication: by its address, a URN, or the symbol. */
const identifiers = ['dc:identifier', 'dc:source', 'identifier', 'id', '@id', 'url', 'source'];

/**
 * The document that a set of annotations says it is about; undefined if it says none that can be told by its address or
 * symbol.
 * @param text JSON: the member `about` of the set
 * @see https://github.com/readium/annotations
 */
export function readAbout(text: string): DocumentIdentity | undefined {
  const members = membersOf(valueOfJson(text));
  const given = identifiers.flatMap((name) => textsIn(members.get(name)));
  const title = textIn(members.get('dc:title') ?? members.get('title') ?? members.get('name'));
  const symbol = given.map(canonicalSymbol).find((symbol) => symbol !== undefined);
  const address = symbol === undefined ? foreignAddress(given) : documentOfSymbol(symbol).address;
  if (address === undefined) return undefined;
  return { ...foreignDocument(address, title, {}), ...(symbol !== undefined && { symbol }) };
}
