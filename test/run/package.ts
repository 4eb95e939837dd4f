// `npm run package`: builds the extension for both browsers and writes it, and the sources it is built from, as files.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { buildExtension, builtExtension, prepareSources } from './build-extension.mjs';
import { root } from './run-command.mjs';
import { type ArchivedFile, zipArchive } from './zip-archive.ts';

const archives = { chromium: 'recalling-chrome.zip', firefox: 'recalling-firefox.xpi' } as const;

try {
  orThrow(await prepareSources());
  for (const browser of ['chromium', 'firefox'] as const) {
    orThrow(await buildExtension(browser));
    write(archives[browser], filesIn(builtExtension[browser]));
  }
  // Unpacked from a sources archive, the project has no Git history to list its files.
  if (existsSync(join(root, '.git'))) write('recalling-sources.zip', trackedFiles());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function orThrow({ ok, output }: { ok: boolean; output: string }): void {
  if (!ok) throw new Error(output);
}

/** Writes an archive, and prints its size and its hash, by which two builds can be compared. */
function write(name: string, files: readonly ArchivedFile[]): void {
  const bytes = zipArchive(files);
  writeFileSync(join(root, '.output', name), bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  console.log(`${hash}  .output/${name}  (${(bytes.length / 1e6).toFixed(1)} MB)`);
}

/** All files of a folder, at any depth. */
function filesIn(folder: string): ArchivedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(folder, file).replaceAll(sep, '/'), content: readFileSync(file) }));
}

/** The files that Git tracks, as they are now. A line of Git's list is "mode hash stage", a tab, and the path. */
function trackedFiles(): ArchivedFile[] {
  const list = execFileSync('git', ['ls-files', '--stage', '-z'], { cwd: root, encoding: 'utf8' });
  return list
    .split('\0')
    .map((line) => ({ executable: line.startsWith('100755'), path: line.slice(line.indexOf('\t') + 1) }))
    .filter(({ path }) => path !== '' && existsSync(join(root, path)))
    .map((file) => ({ ...file, content: readFileSync(join(root, file.path)) }));
}
