import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder, with a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the outputs depend on: the tables, the programs, and the grammar that places symbols in shards. */
const inputFolders = ['data', 'utils/ground', 'utils/finder/symbols', 'utils/finder/catalogue'];

/** When a file was last changed, in milliseconds since 1970; 0 where there is none. */
export const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** When the youngest of the inputs was changed. */
export function newestInput(): number {
  const files = inputFolders.flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).map((name) => `${root}${folder}/${name}`),
  );
  return Math.max(...files.filter((path) => /\.(ts|tsv)$/.test(path)).map(changedAt));
}
