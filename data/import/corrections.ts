import { correctionColumns } from '../tables/columns.ts';
import { readTable, tablePath } from '../tables/table.ts';

/** Column that a correction names to leave the whole record out. */
const wholeRecord = 'symbol';

const corrections = new Map<string, { column: string; value: string }[]>();
for (const { symbol, column, value } of readTable(tablePath('corrections'), correctionColumns)) {
  const changes = column.split(' ').map((one) => ({ column: one, value }));
  corrections.set(symbol, [...(corrections.get(symbol) ?? []), ...changes]);
}

/** The rows with the errors of the sources put right that corrections.tsv lists, each with its reason there. */
export function correct<Line extends { readonly symbol: string }>(
  rows: readonly Line[],
  columns: readonly string[],
): Line[] {
  return rows.flatMap((row) => {
    const changes = corrections.get(row.symbol) ?? [];
    if (changes.some(({ column }) => column === wholeRecord)) return [];
    const values = changes.filter(({ column }) => columns.includes(column)).map(({ column, value }) => [column, value]);
    return [{ ...row, ...Object.fromEntries(values) }];
  });
}
