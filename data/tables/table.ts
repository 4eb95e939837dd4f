import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One line of a table: a text for every column, empty if nothing is known. */
export type Row<Column extends string> = Readonly<Record<Column, string>>;

/** The folder that holds the project's own tables. */
const dataFolder = fileURLToPath(new URL('..', import.meta.url));

/** Path of one of the project's own tables, by name without ending. */
export const tablePath = (name: string): string => `${dataFolder}${name}.tsv`;

/** A text that fits one field: composed (NFC), without tabs, line breaks, control or bidirectional marks. */
export function field(value: unknown): string {
  if (value === undefined || value === null) return '';
  return String(value)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The rows sorted by the code units of the given columns, so that a changed fact changes one line. */
export function sortRows<Column extends string>(
  rows: readonly Row<Column>[],
  columns: readonly Column[],
): Row<Column>[] {
  const key = (row: Row<Column>) => columns.map((column) => row[column]).join('\t');
  const keyed = rows.map((row) => ({ row, key: key(row) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ row }) => row);
}

/** Writes a table: a line of column names, then one line per row, with tabs between the fields. */
export function writeTable<Column extends string>(
  path: string,
  columns: readonly Column[],
  rows: readonly Row<Column>[],
): void {
  const lines = [columns.join('\t'), ...rows.map((row) => columns.map((column) => row[column]).join('\t'))];
  // Written to a file of its own, then renamed: an import that is interrupted loses nothing.
  writeFileSync(`${path}.new`, `${lines.join('\n')}\n`);
  renameSync(`${path}.new`, path);
}

/** Reads a table. @throws if the columns are others, or if a line does not have as many fields as there are columns */
export function readTable<Column extends string>(path: string, columns: readonly Column[]): Row<Column>[] {
  const [head, ...lines] = readFileSync(path, 'utf8').replace(/\n$/, '').split('\n');
  if (head !== columns.join('\t')) throw new Error(`${path}: the columns are not ${columns.join(', ')}`);
  return lines.map((line, index) => {
    const fields = line.split('\t');
    if (fields.length !== columns.length) throw new Error(`${path}:${index + 2}: ${fields.length} fields`);
    return Object.fromEntries(columns.map((column, at) => [column, fields[at] ?? ''])) as Row<Column>;
  });
}
