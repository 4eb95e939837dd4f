import type { Reference } from '../finder/references/found/reference.ts';
import { defined } from '../ground/defined.ts';
import type { Language } from '../ground/language.ts';
import { citedTitles } from './cited-titles.ts';
import { longestTitle, mostCited, mostTitles, type TaughtDocument, taughtDocumentSchema } from './learnt-document.ts';

/** A document as it was read. */
interface ReadDocument {
  /** Canonical symbol, if known. */
  symbol?: string;
  address: string;
  language?: Language;
  title?: string;
  /** ISO date. */
  date?: string;
  text: string;
  references: readonly Reference[];
  /** False for a page about the document, such as a library record: the document does not cite what the page does. */
  isDocumentItself: boolean;
}

/**
 * What a document teaches: its own title, date and citations, and the titles that it gives to documents that it cites.
 * Undefined if it teaches nothing.
 */
export function learnFrom(document: ReadDocument): TaughtDocument | undefined {
  const { symbol, address, language, title, date, text, references } = document;
  const hasOwn = symbol !== undefined;
  const cited = references.filter(({ kind }) => kind !== 'ibid').map((reference) => reference.symbol);
  const taught = {
    readIn: symbol ?? address,
    ...defined({ symbol, language }),
    ...defined({
      title: hasOwn && title !== undefined && title.length <= longestTitle ? title : undefined,
      date: hasOwn ? date : undefined,
    }),
    cites: hasOwn && document.isDocumentItself ? [...new Set(cited)].filter((one) => one !== symbol) : [],
    titles: citedTitles(text, references).filter((one) => one.symbol !== symbol),
  };
  taught.cites.splice(mostCited);
  taught.titles.splice(mostTitles);
  const isNothing = taught.title === undefined && taught.date === undefined && taught.cites.length === 0;
  if (isNothing && taught.titles.length === 0) return undefined;
  // What does not match the schema, such as an endless symbol, is dropped; a reader need not hear of it.
  return taughtDocumentSchema.safeParse(taught).data;
}
