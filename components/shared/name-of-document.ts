import type { DocumentIdentity } from '../../utils/documents/document-identity.ts';

/** A short name for a document: its symbol, or else its title, or else its address. */
export function nameOfDocument({ symbol, title, address }: DocumentIdentity): string {
  return symbol ?? title ?? address;
}
