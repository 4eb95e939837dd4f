import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { resolutionColumns, sourceColumns } from '../tables/columns.ts';
import { readTable, sortRows, tablePath, writeTable } from '../tables/table.ts';
import { correct } from './corrections.ts';
import { numberedOf } from './import-resolutions.ts';
import type { ReadFile } from './update/facts.ts';
import { readMarcXml } from './update/marc-xml.ts';
import { type Change, mergeFacts } from './update/merge.ts';
import { isPlainTable, readPlainTable } from './update/plain-table.ts';
import { isVotingCsv, readVotingCsv } from './update/voting-csv.ts';
import { writeNumberBands } from './write-number-bands.ts';

/** Reads a file of any of the known kinds; refuses it as a whole if it is none of them. */
export function readUpdate(text: string): ReadFile {
  const [head = ''] = text.split('\n', 1);
  if (/^\s*(?:\ufeff)?</.test(text)) return readMarcXml(text);
  if (isVotingCsv(head)) return readVotingCsv(text);
  if (isPlainTable(head.replace(/\r$/, ''))) return readPlainTable(text);
  return {
    facts: [],
    refused: [{ line: 1, reason: 'neither voting data, nor MARCXML, nor a table with a column "symbol"' }],
  };
}

const changeLine = ({ line, symbol, column, before, after }: Change): string =>
  `  line ${line}: ${symbol} ${column}: ${before === '' ? 'now' : `"${before}",`} "${after}"`;

/** Merges files into resolutions.tsv and number-bands.tsv. Returns the report, line by line. */
export function updateTables(paths: readonly string[]): string[] {
  const report: string[] = [];
  let rows = readTable(tablePath('resolutions'), resolutionColumns);
  const unofficial = new Set(
    readTable(tablePath('sources'), sourceColumns).flatMap(({ code, official }) => (official === '' ? [code] : [])),
  );
  for (const path of paths) {
    const { facts, refused } = readUpdate(readFileSync(path, 'utf8'));
    const merged = mergeFacts(rows, facts, unofficial);
    rows = merged.rows;
    const { added, changed, conflicts } = merged;
    report.push(
      `${basename(path)}: ${added.length} new, ${changed.length} changed, ${conflicts.length} in conflict, ${refused.length} refused`,
      ...added.map((symbol) => `  new: ${symbol}`),
      ...(changed.length > 0 ? ['  changed:', ...changed.map(changeLine)] : []),
      ...(conflicts.length > 0 ? ['  in conflict, left unchanged:', ...conflicts.map(changeLine)] : []),
      ...refused.map(({ line, reason }) => `  line ${line} refused: ${reason}`),
    );
  }
  const sorted = sortRows(correct(rows, resolutionColumns), resolutionColumns);
  writeTable(tablePath('resolutions'), resolutionColumns, sorted);
  writeNumberBands(sorted.map(numberedOf).filter((numbered) => numbered !== undefined));
  return report;
}
