import type { CountryTable } from '../../utils/finder/symbols/country.ts';
import type { CountryNameTable } from '../../utils/finder/symbols/country-name.ts';
import { countryColumns, countryNameColumns } from '../tables/columns.ts';
import { readTable, tablePath } from '../tables/table.ts';

/** The codes of two letters by the codes of three letters that symbols use. */
export function buildCountryTable(): CountryTable {
  const rows = readTable(tablePath('countries'), countryColumns);
  return Object.fromEntries(rows.map((row) => [row.alpha_3, row.alpha_2]));
}

/** Names of countries that differ from those that browsers know, by code and language. */
export function buildCountryNameTable(): CountryNameTable {
  const rows = readTable(tablePath('country-names'), countryNameColumns);
  return Object.fromEntries(rows.map((row) => [`${row.alpha_3} ${row.language}`, row.name]));
}
