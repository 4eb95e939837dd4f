// `npm start`: installs what is missing, builds, and opens a browser with the extension on a sample document.
// `npm start -- firefox` for Firefox.
import { buildExtension, prepareSources } from './build-extension.mjs';
import { findBrowser } from './find-browsers.mjs';
import { installDependencies } from './install-dependencies.mjs';
import { installFonts } from './install-fonts.mjs';
import { runCommand } from './run-command.mjs';

const browser = process.argv.includes('firefox') ? 'firefox' : 'chromium';

try {
  await installDependencies();
  await installFonts();
  const program = await findBrowser(browser);
  if (!program) throw new Error(`There is no ${browser} to start.`);
  console.log('Building the extension …');
  orThrow(await prepareSources());
  orThrow(await buildExtension(browser));
  const environment = { RECALLING_BROWSER: browser, RECALLING_PROGRAM: program };
  const { ok } = await runCommand('node', ['test/run/open-sample.ts'], { show: true, environment });
  process.exitCode = ok ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function orThrow({ ok, output }) {
  if (!ok) throw new Error(output);
}
