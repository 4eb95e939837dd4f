import type { Description } from '../messaging/description.ts';

/**
 * How a document is cited, in its simple form: title, symbol, date, address; what is not known is left out, and so is a
 * title that was learnt from another document: a copied citation does not say where it has it from.
 * @param address where it can be read
 */
export function citationOf({ symbol, record, decoded, learnt }: Description, address: string): string {
  const isCalledSoElsewhere = learnt?.title !== undefined && learnt.title !== record?.symbol;
  const title = isCalledSoElsewhere ? undefined : record?.title;
  const parts = [title ?? decoded, symbol, record?.date, address];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}
