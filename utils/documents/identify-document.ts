import { canonicalSymbol } from '../finder/symbols/parse-symbol.ts';
import { languages } from '../ground/language.ts';
import { documentFromAddress } from './document-from-address.ts';
import type { DocumentIdentity } from './document-identity.ts';
import { normaliseAddress } from './normalise-address.ts';
import { isDigitalLibrary } from './un-sites.ts';
import { documentWords } from './words.ts';

/** What a page says about itself. */
export interface PageFacts {
  address: string;
  title: string;
  /** The `lang` of the document. */
  language: string;
  /** The canonical link, absolute. */
  canonical?: string;
  /** Names (in lower case) and contents of `<meta>` elements. */
  metadata: readonly (readonly [name: string, content: string])[];
  /** The document's type in the browser, such as `text/html`. */
  contentType?: string;
  /** The text, of which only the beginning is read. */
  text: string;
}

/** Metadata with the symbol of the document that a page is about. */
const symbolNames = new Set([
  'citation_technical_report_number',
  'citation_report_number',
  'citation_document_symbol',
  'dc.identifier',
  'dcterms.identifier',
  'document-symbol',
  'symbol',
]);

const symbolLabels = Object.values(documentWords).flatMap((words) => words.symbolLabels);
/** Characters of the text in which a record's label is searched for. */
const recordLength = 20_000;

/** The symbol in a library record: the word in the cell or line after its label. */
function labelledSymbol(text: string): string | undefined {
  const record = text.slice(0, recordLength);
  for (const { 0: indent, index } of record.matchAll(/(?<![^\n]) {0,8}/g)) {
    const start = index + indent.length;
    const label = symbolLabels.find((words) => record.startsWith(words, start));
    const value = label && /^ {0,8}:?[\n\t ]{1,8}(\S{1,120})/u.exec(record.slice(start + label.length))?.[1];
    if (value) return value;
  }
  return undefined;
}

/** The first symbol that the page gives as its own. */
function ownSymbol(facts: PageFacts): string | undefined {
  const named = [
    documentFromAddress(facts.address).symbol,
    documentFromAddress(facts.canonical ?? '').symbol,
    ...facts.metadata.filter(([name]) => symbolNames.has(name)).map(([, content]) => content),
    isDigitalLibrary(facts.address) ? labelledSymbol(facts.text) : undefined,
    // Viewers use the symbol alone as the page's title.
    /^\S+$/.test(facts.title.trim()) ? facts.title : undefined,
  ];
  for (const name of named) {
    const symbol = name === undefined ? undefined : canonicalSymbol(name);
    if (symbol !== undefined) return symbol;
  }
  return undefined;
}

/** Which document is at an address, as far as the address and the title of its page say. */
export const identifyAddress = (page: Pick<PageFacts, 'address' | 'title'>): DocumentIdentity =>
  identifyDocument({ ...page, language: '', metadata: [], text: '' });

/** Which document a page is: by its address, its canonical link, its metadata, its record, its title. */
export function identifyDocument(facts: PageFacts): DocumentIdentity {
  const symbol = URL.canParse(facts.address) ? ownSymbol(facts) : undefined;
  const stated = facts.language.slice(0, 2).toLowerCase();
  const language =
    documentFromAddress(facts.address).language ?? languages.find((code) => code === stated) ?? undefined;
  const title = facts.title.trim().slice(0, 1000);
  return {
    address: normaliseAddress(facts.address).slice(0, 4000),
    ...(symbol !== undefined && { symbol }),
    ...(language && { language }),
    ...(title !== '' && { title }),
    ...(facts.contentType === 'text/plain' && { surface: 'text' }),
  };
}
