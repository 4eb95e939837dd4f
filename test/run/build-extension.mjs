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

/** True where an extension was built, be it with warnings. */
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
  // The list of the files made is long and says nothing of what went wrong.
  const words = output.replaceAll(/^.*[├└]─ .*\n/gm, '');
  return { ok: ok && !/warn/i.test(words), output: words };
}

/** Builds what the code imports and does not keep in the repository: the catalogue's shards and WXT's types. */
export async function prepareSources() {
  const facts = await runCommand('node', ['data/build.ts']);
  const types = await runCommand('wxt', ['prepare']);
  return { ok: facts.ok && types.ok, output: facts.output + types.output };
}
