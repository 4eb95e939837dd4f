// `npm start`: installs what is missing, builds, and opens a browser with the extension on a sample document.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension, prepareSources } from './build-extension.mjs';
import { findBrowser } from './find-browsers.mjs';
import { installDependencies } from './install-dependencies.mjs';
import { installFonts } from './install-fonts.mjs';
import { root, runCommand } from './run-command.mjs';

const usage = `Opens a browser with the extension on a sample document.

  npm start                Chromium
  npm start -- firefox     Firefox
  npm start -- --fresh     without what was marked in earlier runs, which is deleted`;

try {
  const { browser, fresh } = readOptions();
  await installDependencies();
  await installFonts();
  const program = await findBrowser(browser);
  if (!program) throw new Error(`There is no ${browser} to start.`);
  console.log('Building the extension …');
  orThrow(await prepareSources());
  orThrow(await buildExtension(browser));
  if (fresh) await rm(join(root, '.profile', browser), { recursive: true, force: true });
  const environment = { RECALLING_BROWSER: browser, RECALLING_PROGRAM: program };
  const { ok } = await runCommand('node', ['test/run/open-sample.ts'], { show: true, environment });
  process.exitCode = ok ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Reads the command line. @throws {Error} with the usage if it holds anything unknown */
function readOptions() {
  const options = { fresh: { type: 'boolean' }, firefox: { type: 'boolean' } };
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [named = values.firefox ? 'firefox' : 'chromium', ...rest] = positionals;
    if (rest.length === 0 && (named === 'chromium' || named === 'firefox')) {
      return { browser: named, fresh: values.fresh === true };
    }
  } catch {
    // The usage says what was wrong.
  }
  throw new Error(usage);
}

function orThrow({ ok, output }) {
  if (!ok) throw new Error(output);
}
