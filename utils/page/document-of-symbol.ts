import type { DocumentIdentity } from '../annotations/annotation.ts';
import { documentAddress } from '../exchange/document-address.ts';
import { normaliseAddress } from './normalise-address.ts';

/** The document that a symbol stands for, where no page of it is open. */
export function documentOfSymbol(symbol: string): DocumentIdentity {
  return { symbol, address: normaliseAddress(documentAddress(symbol, 'en')) };
}
