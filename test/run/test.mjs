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
  await buildExtensions();
  await installFonts();
  // Two lines of suites keep two cores busy: a browser that waits leaves its core to the other line.
  await Promise.all([
    tally.step('Extension has no errors for web-ext', lintExtension),
    inOneLine(unitTests, () => endToEnd('firefox')),
    inOneLine(pageTests, () => endToEnd('chromium')),
  ]);
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

async function inOneLine(...suites) {
  for (const suite of suites) await suite();
}

function unitTests() {
  return addSuite('Unit tests', 'unit', 'vitest.config.ts');
}

/** What needs no extension but a browser: in Chromium as a mere page. */
async function pageTests() {
  const chromium = await findBrowser('chromium');
  await addSuite('Tests in a page', 'browser', 'vitest.browser.config.ts', {
    ...(chromium && { RECALLING_CHROMIUM: chromium }),
  });
}

async function buildExtensions() {
  for (const browser of browsers) {
    await tally.step(`Extension for ${browser} built without warnings`, () => buildExtension(browser));
  }
}

async function endToEnd(browser) {
  const program = await findBrowser(browser);
  if (!program || !isBuilt(browser)) {
    tally.add(`End-to-end tests in ${browser}, not run`, { passed: 0, failed: 1 });
    return;
  }
  const environment = { RECALLING_BROWSER: browser, RECALLING_PROGRAM: program, RECALLING_PICTURES: pictures };
  await addSuite(`End-to-end tests in ${browser}`, `e2e-${browser}`, 'test/e2e/vitest.config.ts', environment);
}

async function addSuite(title, name, configuration, environment = {}) {
  tally.add(title, await runSuite(name, configuration, { environment }));
}

function lintExtension() {
  return runCommand('web-ext', ['lint', '--source-dir', builtExtension.firefox, '--no-config-discovery']);
}
