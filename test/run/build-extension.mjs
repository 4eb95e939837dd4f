import { root, runCommand } from './run-command.mjs';

/** Folders of the built extensions, by browser. */
export const builtExtension = {
  chromium: `${root}/.output/chrome-mv3`,
  firefox: `${root}/.output/firefox-mv3`,
};

const flags = { chromium: [], firefox: ['-b', 'firefox', '--mv3'] };

/**
 * Builds the extension for one browser. A build with warnings counts as failed.
 *
 * @param {'chromium' | 'firefox'} browser
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export async function buildExtension(browser) {
  const { ok, output } = await runCommand('wxt', ['build', ...flags[browser]]);
  return { ok: ok && !/warn/i.test(output), output };
}

/** Builds what the code imports and does not keep in the repository: the catalogue's shards and WXT's types. */
export async function prepareSources() {
  const facts = await runCommand('node', ['data/build.ts']);
  const types = await runCommand('wxt', ['prepare']);
  return { ok: facts.ok && types.ok, output: facts.output + types.output };
}
