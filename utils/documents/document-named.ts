import { canonicalSymbol } from '../finder/symbols/parse-symbol.ts';
import { documentOfSymbol } from './document-address.ts';
import type { DocumentIdentity } from './document-identity.ts';
import { identifyAddress } from './identify-document.ts';
import { innerAddress } from './inner-address.ts';

/** The document that a person names by its symbol or web address; undefined if the words are neither. */
export function documentNamed(typed: string): DocumentIdentity | undefined {
  const name = typed.trim();
  const symbol = canonicalSymbol(name);
  if (symbol !== undefined) return documentOfSymbol(symbol);
  const address = /^https?:\/\//i.test(name) ? name : `https://${name}`;
  // A word alone would be an address too.
  if (!URL.canParse(address) || !/^[^\s/]+\.[^\s/.]+$/.test(new URL(address).host)) return undefined;
  return identifyAddress({ address: innerAddress(address), title: '' });
}
