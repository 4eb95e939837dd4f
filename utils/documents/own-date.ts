import { monthNamed, toIsoDate } from '../finder/references/beside/date-beside.ts';
import { parseSymbol } from '../finder/symbols/parse-symbol.ts';
import type { PageFacts } from './identify-document.ts';
import { chineseDate, distribution, documentWords, printedDate } from './words.ts';

/** Metadata with the day on which a document was published. */
const dateNames = new Set([
  'citation_date',
  'citation_publication_date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.issued',
]);
/** Characters at the beginning of a document within which its date is printed. */
const mastheadLength = 3_000;

const isoDate = /^(\d{4})[-/](\d{2})[-/](\d{2})(?:$|T)/;
const { zh: chinese, ...others } = documentWords;

/** The date printed on a line. */
function dateIn(line: string): string | undefined {
  const [, day = '', month = '', year = ''] = printedDate.exec(line) ?? [];
  return year === '' ? undefined : toIsoDate(year, monthNamed(month), day);
}

function dayOfAdoption(masthead: string): string | undefined {
  for (const [, year = '', month, day = '', rest = ''] of masthead.matchAll(chineseDate)) {
    if (chinese.adopted.test(rest)) return toIsoDate(year, Number(month), day);
  }
  const isHeading = (line: string) => Object.values(others).some(({ adopted }) => adopted.test(line));
  return dateIn(masthead.split('\n').find(isHeading) ?? '');
}

/** The date on the line after "Distr.: General". */
function dayOfPublication(masthead: string): string | undefined {
  const lines = masthead.split('\n').filter((line) => line.trim() !== '');
  const place = lines.findIndex((line) => distribution.test(line));
  return place < 0 ? undefined : dateIn(lines[place + 1] ?? '');
}

/**
 * The date of the document that a page shows, ISO 8601: the day of adoption of a resolution or decision, else the day
 * of publication, printed above the text or given in the metadata. Undefined if there is neither.
 */
export function ownDate({ metadata, text }: PageFacts, symbol: string): string | undefined {
  const masthead = text.slice(0, mastheadLength);
  const kind = parseSymbol(symbol)?.kind;
  if (kind === 'resolution' || kind === 'decision') {
    return dayOfAdoption(masthead);
  }
  for (const [name, content] of metadata) {
    const [, year = '', month = '', day = ''] = (dateNames.has(name) && isoDate.exec(content.trim())) || [];
    const date = year === '' ? undefined : toIsoDate(year, Number(month), day);
    if (date !== undefined) return date;
  }
  return dayOfPublication(masthead);
}
