import { correctionColumns } from '../tables/columns.ts';
import { readTable, tablePath } from '../tables/table.ts';

/** Column that a correction names where the symbol itself is wrong; its value is the right one, if there is one. */
const symbolItself = 'symbol';

const corrections = new Map<string, { column: string; value: string }[]>();
for (const { symbol, column, value } of readTable(tablePath('corrections'), correctionColumns)) {
  const changes = column.split(' ').map((one) => ({ column: one, value }));
  corrections.set(symbol, [...(corrections.get(symbol) ?? []), ...changes]);
}

/** The symbol that was meant; empty where none was, the symbol itself where nothing is wrong. */
export function correctSymbol(symbol: string): string {
  const change = corrections.get(symbol)?.find(({ column }) => column === symbolItself);
  return change ? change.value : symbol;
}

/** The rows with the errors of the sources put right that corrections.tsv lists, each with its reason there. */
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
