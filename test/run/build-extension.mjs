import { existsSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { root, runCommand } from './run-command.mjs';

/** Folders of the built extensions, by browser. */
export const builtExtension = {
  chromium: join(root, '.output', 'chrome-mv3'),
  firefox: join(root, '.output', 'firefox-mv3'),
};

const flags = { chromium: [], firefox: ['-b', 'firefox', '--mv3'] };

/** What an extension is built from. */
const sources = ['components', 'data', 'entrypoints', 'public/icon', 'utils', 'package-lock.json', 'wxt.config.ts'];

/** True if an extension was built, even with warnings. */
export function isBuilt(browser) {
  return existsSync(join(builtExtension[browser], 'manifest.json'));
}

/** True when an extension is not built, or one of its sources was changed since. */
export async function isBuildStale(browser) {
  if (!isBuilt(browser)) return true;
  const { mtimeMs: built } = await stat(join(builtExtension[browser], 'manifest.json'));
  const changed = await Promise.all(sources.map((source) => lastChange(join(root, source))));
  return Math.max(...changed) > built;
}

/** When a file, or the newest in a folder, was last changed; milliseconds since 1970. What is made does not count. */
async function lastChange(path) {
  const found = await stat(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = (await readdir(path)).filter((name) => !/generated|^node_modules$/.test(name));
  const changed = await Promise.all(inside.map((name) => lastChange(join(path, name))));
  return Math.max(0, ...changed);
}

/**
 * Builds the extension for one browser. A build with warnings counts as failed.
 *
 * @param {'chromium' | 'firefox'} browser
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export async function buildExtension(browser) {
  await rm(builtExtension[browser], { recursive: true, force: true });
  const { ok, output } = await runCommand('wxt', ['build', ...flags[browser]]);
  // The list of output files is long and says nothing about what went wrong.
  const words = output.replaceAll(/^.*[├└]─ .*\n/gm, '');
  return { ok: ok && !/warn/i.test(words), output: words };
}

/** Generates what the repository does not hold: the catalogue's tables and shards, and WXT's types. */
export async function prepareSources() {
  const facts = await runCommand('node', ['data/build.ts']);
  const types = await runCommand('wxt', ['prepare']);
  return { ok: facts.ok && types.ok, output: facts.output + types.output };
}
