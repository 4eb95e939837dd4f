import type { NumberBandTable } from '../../utils/finder/references/numbers/number-bands.ts';
import { numberBandColumns } from '../tables/columns.ts';
import { readTable, tablePath } from '../tables/table.ts';

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** The bands of numbers, column by column, which takes less room than row by row. */
export function buildNumberBandTable(): NumberBandTable {
  const rows = readTable(tablePath('number-bands'), numberBandColumns);
  return {
    series: rows.map(({ body }) => body),
    kind: rows.map(({ kind }) => kind),
    session: rows.map(({ session }) => session),
    lowest: rows.map(({ lowest }) => Number(lowest)),
    highest: rows.map(({ highest }) => Number(highest)),
    firstYear: rows.map(({ first_date }) => yearOf(first_date)),
    lastYear: rows.map(({ last_date }) => yearOf(last_date)),
  };
}
