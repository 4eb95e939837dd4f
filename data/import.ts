import { statSync } from 'node:fs';
import { join } from 'node:path';
import { buildBundledTables } from './build/bundled-tables.ts';

/**
 * `npm run data:import FOLDER`: imports the collected facts into the project's own tables.
 * `npm run data:import -- FILE…`: merges updates into them, and says what is new, changed, in conflict and refused.
 */
const paths = process.argv.slice(2);
const [folder] = paths;
if (folder === undefined) throw new Error('Use: npm run data:import FOLDER, or npm run data:import -- FILE…');

if (statSync(folder).isDirectory()) {
  const { importBodies } = await import('./import/import-bodies.ts');
  const { importSymbolParts } = await import('./import/import-symbol-parts.ts');
  importBodies(join(folder, 'bodies.jsonl'));
  importSymbolParts(join(folder, 'symbol_parts.jsonl'));
  buildBundledTables();
  // Imported only now: the grammar that cleans symbols reads the tables just written.
  const { importRecords } = await import('./import/import-records.ts');
  importRecords(folder);
} else {
  buildBundledTables();
  const { updateTables } = await import('./import/update-tables.ts');
  for (const line of updateTables(paths)) console.log(line);
}
