import type { DocumentIdentity } from '../../utils/documents/document-identity.ts';

/** What a document is called in a line: its symbol, else its title, else its address. */
export function nameOfDocument({ symbol, title, address }: DocumentIdentity): string {
  return symbol ?? title ?? address;
}
