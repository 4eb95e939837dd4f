import { correctionColumns } from '../tables/columns.ts';
import { readTable, tablePath } from '../tables/table.ts';

/** The column that a correction names if the symbol itself is wrong; its value is the right symbol, if there is one. */
const symbolItself = 'symbol';

const corrections = new Map<string, { column: string; value: string }[]>();
for (const { symbol, column, value } of readTable(tablePath('corrections'), correctionColumns)) {
  const changes = column.split(' ').map((one) => ({ column: one, value }));
  corrections.set(symbol, [...(corrections.get(symbol) ?? []), ...changes]);
}

/** The symbol that was meant; empty if none was, the symbol itself if nothing is wrong. */
export function correctSymbol(symbol: string): string {
  const change = corrections.get(symbol)?.find(({ column }) => column === symbolItself);
  return change ? change.value : symbol;
}

/** The rows, with the errors of the sources corrected that corrections.tsv lists. */
export function correct<Line extends { readonly symbol: string }>(
  rows: readonly Line[],
  columns: readonly string[],
): Line[] {
  return rows.flatMap((row) => {
    const changes = corrections.get(row.symbol) ?? [];
    if (changes.some(({ column }) => column === symbolItself)) return [];
    const values = changes.filter(({ column }) => columns.includes(column)).map(({ column, value }) => [column, value]);
    return [{ ...row, ...Object.fromEntries(values) }];
  });
}
