import { readdirSync, readFileSync } from 'node:fs';

/** The first symbol of each shard in a folder: asking for all of them loads every shard. */
export function firstSymbols(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n', 2)[1]?.split('\t')[0] ?? '');
}
