import { join } from 'node:path';
import { importBodies } from './import/bodies.ts';
import { importCitations } from './import/citations.ts';
import { cleanSymbol, isAdopted } from './import/clean-symbol.ts';
import { importDocuments } from './import/documents.ts';
import { readLines } from './import/material.ts';
import { documentSchema, resolutionSchema } from './import/material-schemas.ts';
import { importResolutions } from './import/resolutions.ts';
import { collectSources, writeSources } from './import/sources.ts';
import { importSymbolParts } from './import/symbol-parts.ts';

const folder = process.argv[2];
if (!folder) throw new Error('Use: node data/import.ts FOLDER');

importBodies(join(folder, 'bodies.jsonl'));
importSymbolParts(join(folder, 'symbol_parts.jsonl'));

const resolutions = readLines(join(folder, 'resolutions.jsonl'), resolutionSchema);
const documents = readLines(join(folder, 'documents.jsonl'), documentSchema);
collectSources(
  resolutions
    .flatMap(({ title_src = '', date_src = '', sources }) => [title_src, date_src, ...sources.slice(0, 1)])
    .filter((source) => source !== ''),
);
writeSources();

const isDecision = ({ symbol }: { symbol: string }) => isAdopted(cleanSymbol(symbol) ?? '');
const symbols = importResolutions(resolutions, documents.filter(isDecision));
importDocuments(documents.filter((document) => !isDecision(document)));
importCitations(join(folder, 'citations.tsv'));
console.log(`${symbols.size} resolutions and decisions`);
