import { readFileSync } from 'node:fs';
import { citationColumns, documentColumns, resolutionColumns } from '../tables/columns.ts';
import { readTable, sortRows, tablePath, writeTable } from '../tables/table.ts';
import { cleanSymbol } from './cleaning/clean-symbol.ts';
import { correctSymbol } from './corrections.ts';

/** How a citation was seen, by the word of the material: a link, the words of the text, or the Unite Ideas table. */
const codes: Readonly<Record<string, string>> = { link: 'link', text: 'text', uniteideas: 'table' };

/** ISO dates of all records, empty if not known; resolutions.tsv and documents.tsv must have been written. */
function recordDates(): Map<string, string> {
  const rows = [
    ...readTable(tablePath('resolutions'), resolutionColumns),
    ...readTable(tablePath('documents'), documentColumns),
  ];
  return new Map(rows.map(({ symbol, date }) => [symbol, date]));
}

/**
 * The cited symbol with the body that its session allows. Texts read by machine confuse the Assembly with the Human
 * Rights Council, whose sessions have not reached 64, while the Assembly writes session/number from the 31st on.
 */
function possible(cited: string, records: ReadonlyMap<string, string>): string | undefined {
  const [, council, session, number] = /^A\/(HRC\/)?RES\/(\d+)\/(\d+[A-Z]*)$/.exec(cited) ?? [];
  const isCouncil = council !== undefined;
  if (session === undefined || (isCouncil ? Number(session) < 64 : Number(session) > 30)) return cited;
  const other = `A/${isCouncil ? '' : 'HRC/'}RES/${session}/${number}`;
  return records.has(other) ? other : undefined;
}

/** Writes citations.tsv, without self-citations and citations of a text newer than the citing one. */
export function importCitations(path: string): void {
  const [, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  const records = recordDates();
  const rows = new Map<string, { citing: string; cited: string; from: string }>();
  for (const line of lines) {
    const [from = '', to = '', sources = ''] = line.split('\t');
    const citing = correctSymbol(cleanSymbol(from) ?? '');
    const cited = possible(correctSymbol(cleanSymbol(to) ?? ''), records);
    if (!citing || !cited || citing === cited) continue;
    const citingDate = records.get(citing);
    const citedDate = records.get(cited);
    if (citingDate && citedDate && citingDate < citedDate) continue;
    const seen = sources.split(',').map((source) => codes[source.trim()] ?? source);
    rows.set(`${citing} ${cited}`, { citing, cited, from: seen.join(' ') });
  }
  writeTable(tablePath('citations'), citationColumns, sortRows([...rows.values()], citationColumns));
}
