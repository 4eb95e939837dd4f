import { canonicalSymbol } from '../finder/symbols/parse-symbol.ts';
import { languages } from '../ground/language.ts';
import { documentFromAddress } from './document-from-address.ts';
import type { DocumentIdentity } from './document-identity.ts';
import { isLibraryRecord } from './library-record.ts';
import { normaliseAddress } from './normalise-address.ts';

/** What a page says of itself. */
export interface PageFacts {
  address: string;
  title: string;
  /** The `lang` of the document. */
  language: string;
  /** The canonical link, absolute. */
  canonical?: string;
  /** Names (in small letters) and contents of `<meta>` elements. */
  metadata: readonly (readonly [name: string, content: string])[];
  /** What the browser took the document for, as `text/html`. */
  contentType?: string;
  /** The text, of which only the beginning is looked at. */
  text: string;
}

/** Metadata that holds the symbol of what the page is about. */
const symbolNames = new Set([
  'citation_technical_report_number',
  'citation_report_number',
  'citation_document_symbol',
  'dc.identifier',
  'dcterms.identifier',
  'document-symbol',
  'symbol',
]);

/** How a library record labels the symbol; the value is in the next cell or line. */
const label =
  /(?:^|\n) {0,8}(?:Document symbol|Symbol|Cote|Signatura|Условное обозначение|文号|الرمز) {0,8}:?[\n\t ]{1,8}(\S{1,120})/u;
/** Characters of the text in which a record's label is looked for. */
const recordLength = 20_000;

/** The first symbol that the page names as its own. */
function ownSymbol(facts: PageFacts): string | undefined {
  const isRecord = isLibraryRecord(facts.address);
  const named = [
    documentFromAddress(facts.address).symbol,
    documentFromAddress(facts.canonical ?? '').symbol,
    ...facts.metadata.filter(([name]) => symbolNames.has(name)).map(([, content]) => content),
    isRecord ? label.exec(facts.text.slice(0, recordLength))?.[1] : undefined,
    // Viewers title the page with nothing but the symbol.
    /^\S+$/.test(facts.title.trim()) ? facts.title : undefined,
  ];
  for (const name of named) {
    const symbol = name === undefined ? undefined : canonicalSymbol(name);
    if (symbol !== undefined) return symbol;
  }
  return undefined;
}

/** Says which document a page is: by its address, its canonical link, its metadata, its record, its title. */
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
