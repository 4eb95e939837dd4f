import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, dirname, isAbsolute, join } from 'node:path';
import { installWithApt } from './install-with-apt.mjs';
import { root, runCommand } from './run-command.mjs';

/**
 * How to find or install each browser. Google Chrome is left out on purpose: it loads no extension from the command
 * line, while Chromium and "Chrome for Testing" do.
 */
const browsers = {
  chromium: {
    title: 'Chromium',
    variable: 'RECALLING_CHROMIUM',
    programs: ['chromium', 'chromium-browser', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    packages: ['chromium'],
    download: 'chrome@stable',
    oldest: 137,
  },
  firefox: {
    title: 'Firefox',
    variable: 'RECALLING_FIREFOX',
    programs: [
      'firefox',
      'firefox-esr',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    packages: ['firefox-esr'],
    download: 'firefox@stable',
    oldest: 140,
  },
};

/** Folder of downloaded browsers. */
const downloads = join(root, 'node_modules', '.cache', 'browsers');

/**
 * Finds a browser or installs one. Tries the one that the environment names, the system's, apt, and a download.
 *
 * @param {'chromium' | 'firefox'} name
 * @returns {Promise<string | undefined>} path of its program; undefined if none can be had
 */
export async function findBrowser(name) {
  const browser = browsers[name];
  const named = process.env[browser.variable];
  if (named) return named;
  const programs = [...browser.programs, rememberedDownload(name)];
  const found = await firstThatRuns(programs, browser.oldest);
  if (found) return found;
  if (await installWithApt(browser.title, ...browser.packages)) {
    const installed = await firstThatRuns(browser.programs, browser.oldest);
    if (installed) return installed;
  }
  return download(name);
}

/** A wrapper may exist without its browser, so each program is asked for its version. */
async function firstThatRuns(programs, oldest) {
  for (const program of programs.map(locate)) {
    if (!program) continue;
    const { ok, output } = await runCommand(program, ['--version']);
    const version = Number(/(\d+)\.\d/.exec(output)?.[1]);
    if (ok && version >= oldest) return program;
  }
  return undefined;
}

/** Path of a program: as given, or the first of that name on the PATH. */
function locate(program) {
  if (!program) return undefined;
  const files = isAbsolute(program)
    ? [program]
    : (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, program));
  return files.find((file) => existsSync(file));
}

async function download(name) {
  const { title, download: wanted } = browsers[name];
  console.log(`Downloading ${title} (some minutes) …`);
  const { ok, output } = await runCommand('browsers', ['install', wanted, '--path', downloads]);
  // The last line reads "firefox@stable_152.0 /path/of/its/program".
  const program = output
    .trim()
    .split('\n')
    .at(-1)
    ?.replace(/^\S+\s+/, '');
  if (!ok || !program || !existsSync(program)) {
    console.log(`${title} was not found and could not be installed.`);
    return undefined;
  }
  await mkdir(dirname(memory(name)), { recursive: true });
  await writeFile(memory(name), program);
  return program;
}

function memory(name) {
  return join(downloads, `${name}.txt`);
}

function rememberedDownload(name) {
  return existsSync(memory(name)) ? readFileSync(memory(name), 'utf8') : undefined;
}
