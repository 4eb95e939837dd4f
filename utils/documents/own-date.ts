import { monthNamed, toIsoDate } from '../finder/references/beside/date-beside.ts';
import { parseSymbol } from '../finder/symbols/parse-symbol.ts';
import type { PageFacts } from './identify-document.ts';

/** Metadata that holds the day on which a document was published. */
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

const stated = /^(\d{4})[-/](\d{2})[-/](\d{2})(?:$|T)/;
/** A date as all languages but Chinese print it. */
const printed =
  /(?<!\d)(\d{1,2})(?:er)?\s(?:de )?(\p{L}{3,12}(?: \p{L}{3,7})?)(?:\/\p{L}{3,12})?\s(?:de )?(\d{4})(?!\d)/u;
/** How the heading of a resolution or decision says that it was adopted. */
const adopted = /adopted by the|adoptée? par l|aprobad[ao] por|принят\p{L}{2}|اتخذته|اعتمده/u;
/** 2010年12月21日大会决议 */
const adoptedHan = /(?<!\d)(\d{4})年(\d{1,2})月(\d{1,2})日[^\n]{0,20}(?:决议|决定)/u;

/** The date that a line prints. */
function dateIn(line: string): string | undefined {
  const [, day = '', month = '', year = ''] = printed.exec(line) ?? [];
  return year === '' ? undefined : toIsoDate(year, monthNamed(month), day);
}

function dayOfAdoption(masthead: string): string | undefined {
  const [, year = '', month = '', day = ''] = adoptedHan.exec(masthead) ?? [];
  if (year !== '') return toIsoDate(year, Number(month), day);
  return dateIn(masthead.split('\n').find((line) => adopted.test(line)) ?? '');
}

/** "Distr.: General", and the date in the next line. */
function dayOfPublication(masthead: string): string | undefined {
  const lines = masthead.split('\n').filter((line) => line.trim() !== '');
  const distribution = lines.findIndex((line) => /^\s*Distr\b/.test(line));
  return distribution < 0 ? undefined : dateIn(lines[distribution + 1] ?? '');
}

/**
 * The date of the document that a page is, ISO 8601: the day of adoption of a resolution or decision, else that of
 * publication, where it is printed above the text or stated in the metadata. Undefined where it is neither.
 */
export function ownDate({ metadata, text }: PageFacts, symbol: string): string | undefined {
  const masthead = text.slice(0, mastheadLength);
  const kind = parseSymbol(symbol)?.kind;
  if (kind === 'resolution' || kind === 'decision') {
    return dayOfAdoption(masthead);
  }
  for (const [name, content] of metadata) {
    const [, year = '', month = '', day = ''] = (dateNames.has(name) && stated.exec(content.trim())) || [];
    const date = year === '' ? undefined : toIsoDate(year, Number(month), day);
    if (date !== undefined) return date;
  }
  return dayOfPublication(masthead);
}
