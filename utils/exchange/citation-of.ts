import type { Description } from '../messaging/description.ts';

/**
 * How a document is cited, in its simple form: title, symbol, date, address; what is not known is left out.
 * @param address where it can be read
 */
export function citationOf({ symbol, record, decoded }: Description, address: string): string {
  const parts = [record?.title ?? decoded, symbol, record?.date, address];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}
