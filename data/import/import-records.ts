import { join } from 'node:path';
import { cleanSymbol, isAdopted } from './cleaning/clean-symbol.ts';
import { importCitations } from './import-citations.ts';
import { importDocuments } from './import-documents.ts';
import { importResolutions } from './import-resolutions.ts';
import { documentSchema, resolutionSchema } from './material-schemas.ts';
import { readLines } from './read-material.ts';
import { collectSources, writeSources } from './sources.ts';

const isDecision = ({ symbol }: { symbol: string }): boolean => isAdopted(cleanSymbol(symbol) ?? '');

/** Writes the tables of sources, resolutions, number bands, documents and citations from a folder of material. */
export function importRecords(folder: string): void {
  const resolutions = readLines(join(folder, 'resolutions.jsonl'), resolutionSchema);
  const documents = readLines(join(folder, 'documents.jsonl'), documentSchema);
  const named = resolutions.flatMap(({ title_src = '', date_src = '', sources }) => [
    title_src,
    date_src,
    sources[0] ?? '',
  ]);
  collectSources(named.filter((source) => source !== ''));
  writeSources();
  importResolutions(resolutions, documents.filter(isDecision));
  importDocuments(documents.filter((document) => !isDecision(document)));
  importCitations(join(folder, 'citations.tsv'));
}
