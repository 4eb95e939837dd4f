import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildBodies } from './build/bodies.ts';
import { buildCountries, buildCountryNames } from './build/countries.ts';
import { buildNumberBands } from './build/number-bands.ts';
import { buildSymbolParts } from './build/symbol-parts.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The tables that are bundled whole. */
const tables: readonly { path: string; build: () => unknown }[] = [
  { path: `${root}utils/symbols/bodies.generated.json`, build: buildBodies },
  { path: `${root}utils/symbols/symbol-parts.generated.json`, build: buildSymbolParts },
  { path: `${root}utils/symbols/countries.generated.json`, build: buildCountries },
  { path: `${root}utils/symbols/country-names.generated.json`, build: buildCountryNames },
  { path: `${root}utils/references/number-bands.generated.json`, build: buildNumberBands },
];

/** What the outputs depend on: the tables, the programs, and the grammar that places symbols in shards. */
const inputFolders = ['data', 'utils/symbols', 'utils/catalogue'];

const changed = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const inputs = inputFolders
  .flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).map((name) => `${root}${folder}/${name}`),
  )
  .filter((path) => !path.endsWith('.generated.json'));
const newestInput = Math.max(...inputs.map(changed));

for (const { path, build } of tables) {
  if (changed(path) <= newestInput) writeFileSync(path, `${JSON.stringify(build())}\n`);
}

const shardFolder = `${root}public/catalogue`;
if (changed(`${shardFolder}/index.json`) <= newestInput) {
  // Imported only now: the grammar that sorts records into shards reads the tables just written.
  const { buildShards } = await import('./build/shards.ts');
  buildShards(shardFolder);
}
