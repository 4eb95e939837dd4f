import { numberBandColumns } from '../tables/columns.ts';
import { readTable, tablePath } from '../tables/table.ts';

/** The bands of numbers, one array each in the order of the table's columns, a date empty where not known. */
export function buildNumberBands(): unknown {
  return readTable(tablePath('number-bands'), numberBandColumns).map((row) => [
    row.body,
    row.kind,
    row.session,
    Number(row.lowest),
    Number(row.highest),
    row.first_date,
    row.last_date,
    Number(row.count),
  ]);
}
