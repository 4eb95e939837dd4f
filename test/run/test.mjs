// `npm test`: installs what is missing, then checks and tests everything, in both browsers.
// `npm test -- --pictures` also takes the README's pictures anew.
import { buildExtension, builtExtension, isBuilt, prepareSources } from './build-extension.mjs';
import { findBrowser } from './find-browsers.mjs';
import { installDependencies } from './install-dependencies.mjs';
import { installFonts } from './install-fonts.mjs';
import { runCommand } from './run-command.mjs';
import { runSuite } from './run-suite.mjs';
import { Tally } from './tally.mjs';

const tally = new Tally();
const browsers = ['chromium', 'firefox'];
const pictures = process.argv.includes('--pictures') ? '1' : '';

try {
  await installDependencies();
  await checkSources();
  await checkExtensions();
} catch (error) {
  tally.failed += 1;
  console.log(error instanceof Error ? error.message : error);
}
console.log(tally.summary);
process.exitCode = tally.failed === 0 ? 0 : 1;

async function checkSources() {
  await tally.step('Facts built, types prepared', prepareSources);
  await tally.step('Types', () => runCommand('tsc', ['--noEmit']));
  await tally.step('Style, and imports by floor', () => runCommand('biome', ['check', '.']));
  await tally.step('No circles of folders', () => runCommand('node', ['test/walls/check-folders.ts']));
  tally.add('Unit tests', await runSuite('unit', 'vitest.config.ts'));
}

async function checkExtensions() {
  for (const browser of browsers) {
    await tally.step(`Extension for ${browser} built without warnings`, () => buildExtension(browser));
  }
  await tally.step('Extension has no errors for web-ext', lintExtension);
  await installFonts();
  for (const browser of browsers) {
    const program = await findBrowser(browser);
    if (!program || !isBuilt(browser)) {
      tally.add(`End-to-end tests in ${browser}, not run`, { passed: 0, failed: 1 });
      continue;
    }
    const environment = { RECALLING_BROWSER: browser, RECALLING_PROGRAM: program, RECALLING_PICTURES: pictures };
    const result = await runSuite(`e2e-${browser}`, 'test/e2e/vitest.config.ts', environment);
    tally.add(`End-to-end tests in ${browser}`, result);
  }
}

function lintExtension() {
  return runCommand('web-ext', ['lint', '--source-dir', builtExtension.firefox, '--no-config-discovery']);
}
