import { linksOf, pathOfSymbol } from '../finder/symbols/links.ts';
import type { Language } from '../ground/language.ts';
import type { DocumentIdentity } from './document-identity.ts';
import { normaliseAddress } from './normalise-address.ts';

/**
 * The address where a document can be read in a language: a treaty at its volume of the Treaty Series, everything else
 * at docs.un.org, which also answers for symbols of series that the grammar does not know.
 */
export function documentAddress(symbol: string, language: Language): string {
  return linksOf(symbol, language)?.document ?? `https://docs.un.org/${language}/${pathOfSymbol(symbol)}`;
}

/** The document that a symbol stands for, if no page of it is open. */
export function documentOfSymbol(symbol: string): DocumentIdentity {
  return { symbol, address: normaliseAddress(documentAddress(symbol, 'en')) };
}
