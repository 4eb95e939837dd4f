import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildBodies } from './build/bodies.ts';
import { buildCountries } from './build/countries.ts';
import { buildNumberBands } from './build/number-bands.ts';
import { buildSymbolParts } from './build/symbol-parts.ts';
import { dataFolder } from './tables/table.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What is built from the tables, and by what. */
const outputs: readonly { path: string; build: () => unknown }[] = [
  { path: `${root}utils/symbols/bodies.generated.json`, build: buildBodies },
  { path: `${root}utils/symbols/symbol-parts.generated.json`, build: buildSymbolParts },
  { path: `${root}utils/symbols/countries.generated.json`, build: buildCountries },
  { path: `${root}utils/references/number-bands.generated.json`, build: buildNumberBands },
];

const changed = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const inputs = readdirSync(dataFolder, { recursive: true, encoding: 'utf8' }).map((name) => changed(dataFolder + name));
const newestInput = Math.max(...inputs);

for (const { path, build } of outputs) {
  if (changed(path) > newestInput) continue;
  writeFileSync(path, `${JSON.stringify(build())}\n`);
}
