import type { Description } from '../messaging/description.ts';

/**
 * How a document is cited, in its simple form: title, symbol, date, address; what is not known is left out.
 */
export function citationOf({ symbol, record, decoded, links }: Description): string {
  const parts = [record?.title ?? decoded, symbol, record?.date, links?.document];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}
