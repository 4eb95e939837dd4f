import type { Reference } from '../finder/references/found/reference.ts';
import type { Language } from '../ground/language.ts';
import { citedTitles } from './cited-titles.ts';
import { longestTitle, mostCited, mostTitles, type TaughtDocument, taughtDocumentSchema } from './learnt-document.ts';

/** A document as it is read. */
interface ReadDocument {
  /** Canonical symbol, where it is known. */
  symbol?: string;
  address: string;
  language?: Language;
  title?: string;
  /** ISO date. */
  date?: string;
  text: string;
  references: readonly Reference[];
  /** False for a page about the document, such as a library's record: what stands there is not cited by it. */
  isDocumentItself: boolean;
}

/**
 * What a document teaches: its own title, date and citations, and the titles that it gives for what it cites.
 * Undefined where it teaches nothing.
 */
export function learnFrom(document: ReadDocument): TaughtDocument | undefined {
  const { symbol, address, language, title, date, text, references } = document;
  const hasOwn = symbol !== undefined;
  const cited = references.filter(({ kind }) => kind !== 'ibid').map((reference) => reference.symbol);
  const taught = {
    readIn: symbol ?? address,
    ...(hasOwn && { symbol }),
    ...(language !== undefined && { language }),
    ...(hasOwn && title !== undefined && title.length <= longestTitle && { title }),
    ...(hasOwn && date !== undefined && { date }),
    cites: hasOwn && document.isDocumentItself ? [...new Set(cited)].filter((one) => one !== symbol) : [],
    titles: citedTitles(text, references).filter((one) => one.symbol !== symbol),
  };
  taught.cites.splice(mostCited);
  taught.titles.splice(mostTitles);
  const isNothing = taught.title === undefined && taught.date === undefined && taught.cites.length === 0;
  if (isNothing && taught.titles.length === 0) return undefined;
  // What has not the agreed form, as a symbol without end, is not worth a failure to a reader.
  return taughtDocumentSchema.safeParse(taught).data;
}
