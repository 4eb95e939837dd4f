import { join } from 'node:path';
import { importBodies } from './import/bodies.ts';
import { importResolutions } from './import/resolutions.ts';
import { importSymbolParts } from './import/symbol-parts.ts';

const folder = process.argv[2];
if (!folder) throw new Error('Use: node data/import.ts FOLDER');

importBodies(join(folder, 'bodies.jsonl'));
importSymbolParts(join(folder, 'symbol_parts.jsonl'));
importResolutions(join(folder, 'resolutions.jsonl'));
