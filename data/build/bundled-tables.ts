import { writeFileSync } from 'node:fs';
import { buildBodyNameTable, buildNamesInText } from './body-name-tables.ts';
import { buildBodyTable } from './body-table.ts';
import { buildCitationSources } from './citation-sources.ts';
import { buildCountryNameTable, buildCountryTable } from './country-tables.ts';
import { changedAt, newestInput, root } from './freshness.ts';
import { buildNumberBandTable } from './number-band-table.ts';
import { buildSymbolPartTable } from './symbol-part-table.ts';

/** The generated tables. Each builder returns the type by which the finder imports its table. */
const tables: readonly { path: string; build: () => unknown }[] = [
  { path: 'utils/finder/symbols/bodies.generated.json', build: buildBodyTable },
  { path: 'utils/finder/symbols/body-names.generated.json', build: buildBodyNameTable },
  { path: 'utils/finder/symbols/symbol-parts.generated.json', build: buildSymbolPartTable },
  { path: 'utils/finder/symbols/countries.generated.json', build: buildCountryTable },
  { path: 'utils/finder/symbols/country-names.generated.json', build: buildCountryNameTable },
  { path: 'utils/finder/references/names-in-text.generated.json', build: buildNamesInText },
  { path: 'utils/finder/references/numbers/number-bands.generated.json', build: buildNumberBandTable },
  { path: 'utils/finder/bin/citation-sources.generated.json', build: buildCitationSources },
];

/** Writes the generated tables that are older than what they are made from. */
export function buildBundledTables(): void {
  const newest = newestInput();
  for (const { path, build } of tables) {
    if (changedAt(root + path) <= newest) writeFileSync(root + path, `${JSON.stringify(build())}\n`);
  }
}
