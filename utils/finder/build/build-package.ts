import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { copyDeclarations } from './copy-declarations.ts';

/**
 * `npm pack` runs this first: it makes `dist/`, which is all that the package holds. The JavaScript is bundled with its
 * dependencies and the generated tables, so that installing the package fetches nothing else.
 */
const finder = fileURLToPath(new URL('..', import.meta.url));
const project = join(finder, '../..');
const dist = join(finder, 'dist');
const dependencies = join(project, 'node_modules');
const bundledLicences = ['minisearch/LICENSE.txt', 'zod/LICENSE'];

/** Runs a command in the finder's folder. @throws if it fails */
function run(command: string, parameters: readonly string[]): void {
  const { status, error } = spawnSync(command, parameters, { cwd: finder, stdio: ['ignore', 'inherit', 'inherit'] });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${parameters.join(' ')} ended with ${status}`);
}

async function bundle(): Promise<void> {
  const build = await rolldown({
    cwd: finder,
    input: { index: 'index.ts', cite: 'bin/cite.ts', lookup: 'bin/lookup.ts' },
    platform: 'neutral',
    external: /^node:/,
  });
  await build.write({ dir: dist, entryFileNames: '[name].js', chunkFileNames: 'shared/[name].js' });
  await build.close();
}

rmSync(dist, { recursive: true, force: true });
run(process.execPath, [join(project, 'data/build.ts')]);
await bundle();
run('tsc', ['-p', 'tsconfig.types.json']);
copyDeclarations(join(dist, 'emitted'), join(dist, 'types'), join(dependencies, 'zod'));
rmSync(join(dist, 'emitted'), { recursive: true });
cpSync(join(project, 'public/catalogue'), join(dist, 'catalogue'), { recursive: true });
const licences = bundledLicences.map((path) => `${path}\n\n${readFileSync(join(dependencies, path), 'utf8')}`);
writeFileSync(join(dist, 'LICENCES-OF-BUNDLED.txt'), licences.join('\n\n'));
