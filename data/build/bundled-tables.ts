import { writeFileSync } from 'node:fs';
import { buildBodies } from './bodies.ts';
import { buildBodyNames, buildNamesInText } from './body-names.ts';
import { buildCountries, buildCountryNames } from './countries.ts';
import { changedAt, newestInput, root } from './freshness.ts';
import { buildNumberBands } from './number-bands.ts';
import { buildSymbolParts } from './symbol-parts.ts';

const tables: readonly { path: string; build: () => unknown }[] = [
  { path: 'utils/finder/symbols/bodies.generated.json', build: buildBodies },
  { path: 'utils/finder/symbols/body-names.generated.json', build: buildBodyNames },
  { path: 'utils/finder/symbols/symbol-parts.generated.json', build: buildSymbolParts },
  { path: 'utils/finder/symbols/countries.generated.json', build: buildCountries },
  { path: 'utils/finder/symbols/country-names.generated.json', build: buildCountryNames },
  { path: 'utils/finder/references/names-in-text.generated.json', build: buildNamesInText },
  { path: 'utils/finder/references/numbers/number-bands.generated.json', build: buildNumberBands },
];

/** Writes the tables that the extension bundles whole, where they are older than what they are made from. */
export function buildBundledTables(): void {
  const newest = newestInput();
  for (const { path, build } of tables) {
    if (changedAt(root + path) <= newest) writeFileSync(root + path, `${JSON.stringify(build())}\n`);
  }
}
