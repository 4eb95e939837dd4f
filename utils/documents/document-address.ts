import { linksOf, pathOfSymbol } from '../finder/symbols/links.ts';
import type { Language } from '../ground/language.ts';
import type { DocumentIdentity } from './document-identity.ts';
import { normaliseAddress } from './normalise-address.ts';

/**
 * The address at which a document can be read in a language: a treaty in its volume of the Treaty Series, everything
 * else at docs.un.org, which also has symbols of series that the grammar does not know.
 */
export function documentAddress(symbol: string, language: Language): string {
  return linksOf(symbol, language)?.document ?? `https://docs.un.org/${language}/${pathOfSymbol(symbol)}`;
}

/** The identity of the document with a symbol, when no page of it is open. */
export function documentOfSymbol(symbol: string): DocumentIdentity {
  return { symbol, address: normaliseAddress(documentAddress(symbol, 'en')) };
}
