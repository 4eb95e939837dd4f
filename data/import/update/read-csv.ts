import { CsvError, parse } from 'csv-parse/sync';
import type { Refusal } from './facts.ts';

/** A record of a comma-separated file: its fields by column name, and the line that it begins on. */
export interface CsvRecord {
  line: number;
  fields: ReadonlyMap<string, string>;
}

interface Row {
  begins: number;
  ends: number;
  fields: readonly string[];
}

/** The complete rows; `openAt` is the line of the row after them, if the file breaks off inside quotation marks. */
function rowsIn(text: string): { rows: Row[]; openAt?: number } {
  const rows: Row[] = [];
  try {
    parse(text, {
      bom: true,
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      // Collected one by one: the rows before an error count.
      on_record: (fields: string[], { lines }) => {
        rows.push({ begins: lines - (fields.join('').split('\n').length - 1), ends: lines, fields });
        return null;
      },
    });
    return { rows };
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED') {
      return { rows, openAt: (rows.at(-1)?.ends ?? 0) + 1 };
    }
    throw error;
  }
}

/** Reads comma-separated text (RFC 4180) with a line of column names; refuses rows with too few or too many fields. */
export function readCsv(text: string): { records: CsvRecord[]; refused: Refusal[] } {
  const { rows, openAt } = rowsIn(text);
  const [head, ...others] = rows;
  const names = head?.fields.map((name) => name.trim().toLowerCase()) ?? [];
  const records: CsvRecord[] = [];
  const refused: Refusal[] = [];
  for (const { begins, fields } of others) {
    if (fields.length === names.length) {
      records.push({ line: begins, fields: new Map(names.map((name, at) => [name, fields[at] ?? ''])) });
    } else refused.push({ line: begins, reason: `${fields.length} fields instead of ${names.length}` });
  }
  if (openAt !== undefined) refused.push({ line: openAt, reason: 'the file breaks off inside quotation marks' });
  return { records, refused };
}
