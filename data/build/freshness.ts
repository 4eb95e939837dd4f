import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder, with a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * What the outputs depend on: the tables, the programs, the grammar that places symbols in shards, the form of the
 * shards and of the search index, and the lock file, since the index is in the form of the installed MiniSearch.
 */
export const inputs = ['data', 'utils/ground', 'utils/finder/symbols', 'utils/finder/catalogue', 'package-lock.json'];

/** When a file was last changed, in milliseconds since 1970; 0 if there is none. */
export const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const filesIn = (input: string): string[] =>
  statSync(root + input).isDirectory()
    ? readdirSync(root + input, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(ts|tsv)$/.test(name))
        .map((name) => `${root}${input}/${name}`)
    : [root + input];

/** When the newest of the inputs was changed, in milliseconds since 1970. */
export const newestInput = (): number => Math.max(...inputs.flatMap(filesIn).map(changedAt));
