// `npm test`: installs what is missing, then checks and tests everything, in both browsers: what is quick first.
// `npm test -- --pictures` also takes the README's pictures again.
import { buildExtension, builtExtension, isBuilt, prepareSources } from './build-extension.mjs';
import { findBrowser } from './find-browsers.mjs';
import { installDependencies } from './install-dependencies.mjs';
import { installFonts } from './install-fonts.mjs';
import { runCommand } from './run-command.mjs';
import { runSuite } from './run-suite.mjs';
import { Tally } from './tally.mjs';

const tally = new Tally();
const browsers = ['chromium', 'firefox'];
/** What compiles without the types of a DOM, and so can't use one. */
const pure = ['utils/tsconfig.pure.json', 'utils/finder', 'utils/finder/bin'];
const pictures = process.argv.includes('--pictures') ? '1' : '';

try {
  await installDependencies();
  await checkSources();
  await testInSeconds();
  await buildExtensions();
  await testExtensions();
} catch (error) {
  tally.failed += 1;
  console.log(error instanceof Error ? error.message : error);
}
console.log(tally.summary);
process.exitCode = tally.failed === 0 ? 0 : 1;

async function checkSources() {
  await tally.step('Facts built, types prepared', prepareSources);
  await Promise.all([
    tally.step('Types', () => runCommand('tsc', ['--noEmit'])),
    ...pure.map((project) => tally.step(`Types without a DOM in ${project}`, () => runCommand('tsc', ['-p', project]))),
    tally.step('Style, and imports by floor', () => runCommand('biome', ['check', '.'])),
    tally.step('No circles of folders', () => runCommand('node', ['test/walls/check-folders.ts'])),
    tally.step('Links and commands of the papers', () => runCommand('node', ['test/walls/check-papers.ts'])),
  ]);
}

/** What needs no extension: in Node, and in Chromium as a mere page. Each uses one core most of the time. */
async function testInSeconds() {
  await installFonts();
  const chromium = await findBrowser('chromium');
  const environment = chromium ? { RECALLING_CHROMIUM: chromium } : {};
  await Promise.all([
    addSuite('Unit tests', 'unit', 'vitest.config.ts'),
    addSuite('Tests in a page', 'browser', 'vitest.browser.config.ts', environment),
  ]);
}

async function buildExtensions() {
  for (const browser of browsers) {
    await tally.step(`Extension for ${browser} built without warnings`, () => buildExtension(browser));
  }
}

/** Both browsers side by side: a browser that waits leaves the processor to the other. */
async function testExtensions() {
  await Promise.all([
    tally.step('Extension has no errors for web-ext', lintExtension),
    ...browsers.map(async (browser) => {
      const program = await findBrowser(browser);
      if (!program || !isBuilt(browser)) {
        tally.add(`End-to-end tests in ${browser}, not run`, { passed: 0, failed: 1 });
        return;
      }
      const environment = { RECALLING_BROWSER: browser, RECALLING_PROGRAM: program, RECALLING_PICTURES: pictures };
      await addSuite(`End-to-end tests in ${browser}`, `e2e-${browser}`, 'test/e2e/vitest.config.ts', environment);
    }),
  ]);
}

async function addSuite(title, name, configuration, environment = {}) {
  tally.add(title, await runSuite(name, configuration, { environment }));
}

function lintExtension() {
  return runCommand('web-ext', ['lint', '--source-dir', builtExtension.firefox, '--no-config-discovery']);
}
