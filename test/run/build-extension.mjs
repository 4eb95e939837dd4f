import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root, runCommand } from './run-command.mjs';

/** Folders of the built extensions, by browser. */
export const builtExtension = {
  chromium: join(root, '.output', 'chrome-mv3'),
  firefox: join(root, '.output', 'firefox-mv3'),
};

const flags = { chromium: [], firefox: ['-b', 'firefox', '--mv3'] };

/** True if an extension was built, even with warnings. */
export function isBuilt(browser) {
  return existsSync(join(builtExtension[browser], 'manifest.json'));
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
