import { countryColumns } from '../tables/columns.ts';
import { readTable, tablePath } from '../tables/table.ts';

/** The codes of two letters by the codes of three letters that symbols use. */
export function buildCountries(): unknown {
  const rows = readTable(tablePath('countries'), countryColumns);
  return Object.fromEntries(rows.map((row) => [row.alpha_3, row.alpha_2]));
}
