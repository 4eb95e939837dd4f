// `npm run e2e -- [name …] [--firefox] [--headed] [--watch]`: runs the end-to-end tests whose file has one of the names
// (all without a name), in Chromium or Firefox; builds the extension first if it is older than its sources. `--headed`
// shows the browser's window; `--watch` builds and runs again after every change.
import { watch } from 'node:fs';
import { buildExtension, isBuildStale, prepareSources } from './build-extension.mjs';
import { findBrowser } from './find-browsers.mjs';
import { installDependencies } from './install-dependencies.mjs';
import { root } from './run-command.mjs';
import { runSuite } from './run-suite.mjs';

const known = ['--firefox', '--headed', '--watch'];
const parameters = process.argv.slice(2);
const browser = parameters.includes('--firefox') ? 'firefox' : 'chromium';
const names = parameters.filter((parameter) => !parameter.startsWith('--'));

try {
  const unknown = parameters.find((parameter) => parameter.startsWith('--') && !known.includes(parameter));
  if (unknown) throw new Error(`${unknown} is unknown. Usage: npm run e2e -- [name …] [${known.join('] [')}]`);
  await installDependencies();
  const program = await findBrowser(browser);
  if (!program) throw new Error(`There is no ${browser} to run the tests in.`);
  process.exitCode = (await run(program)) ? 0 : 1;
  if (parameters.includes('--watch')) await runAfterChanges(program);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @returns {Promise<boolean>} whether every test passed */
async function run(program) {
  if (await isBuildStale(browser)) {
    console.log(`Building the extension for ${browser} …`);
    for (const { ok, output } of [await prepareSources(), await buildExtension(browser)]) {
      if (!ok) throw new Error(output);
    }
  }
  const environment = {
    RECALLING_BROWSER: browser,
    RECALLING_PROGRAM: program,
    RECALLING_HEADED: parameters.includes('--headed') ? '1' : '',
    RECALLING_NAMED: names.length > 0 ? '1' : '',
  };
  const filters = names.map((name) => `test/e2e/${name}`);
  const result = await runSuite(`e2e-${browser}`, 'test/e2e/vitest.config.ts', { environment, filters });
  console.log(`${result.passed} passed, ${result.failed} failed`);
  return result.failed === 0;
}

/** Runs again after every change of a source or a test, until the developer ends it. */
async function runAfterChanges(program) {
  console.log('Waiting for changes; Ctrl+C ends this.');
  for (;;) {
    await nextChange(['entrypoints', 'components', 'utils', 'test/e2e', 'test/samples']);
    await run(program).catch((error) => console.error(error instanceof Error ? error.message : error));
  }
}

/** Resolves a moment after something in the folders changes: editors write more than one file. */
function nextChange(folders) {
  return new Promise((resolve) => {
    const watchers = folders.map((folder) =>
      watch(`${root}/${folder}`, { recursive: true }, (_, file) => {
        if (/generated/.test(file ?? '')) return;
        for (const watcher of watchers) watcher.close();
        setTimeout(resolve, 200);
      }),
    );
  });
}
