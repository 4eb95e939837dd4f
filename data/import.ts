import { join } from 'node:path';
import { buildBundledTables } from './build/bundled-tables.ts';
import { importBodies } from './import/bodies.ts';
import { importSymbolParts } from './import/symbol-parts.ts';

/** `npm run data:import FOLDER`: takes the collected facts over into the project's own tables. */
const folder = process.argv[2];
if (!folder) throw new Error('Use: npm run data:import FOLDER');

importBodies(join(folder, 'bodies.jsonl'));
importSymbolParts(join(folder, 'symbol_parts.jsonl'));
buildBundledTables();
// Imported only now: the grammar that cleans symbols reads the tables just written.
const { importRecords } = await import('./import/records.ts');
importRecords(folder);
