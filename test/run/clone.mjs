// `npm run test:clone`: does in a fresh clone of the last commit what a newcomer does. It installs with `npm ci`, runs
// the commands that the README shows, and builds the sources archive, which must give the same bytes as the clone.
import { exec } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { root, runCommand } from './run-command.mjs';
import { Tally } from './tally.mjs';

/** Run whatever the README shows. One file of unit tests stands for all of them, which `npm test` runs. */
const always = ['npm run check', 'npm run unit -- english', 'npm run package'];

/** Commands of the README that open a browser, wait for a reader or take minutes. */
const leftOut =
  /^(?:git clone|npm (?:ci|start|test|run (?:dev|dev:firefox|unit|browser|e2e|coverage|bench|test:clone)))\b/;

const tally = new Tally();
const folder = await mkdtemp(join(tmpdir(), 'recalling-clone-'));
const clone = join(folder, 'clone');
const unpacked = join(folder, 'sources');
try {
  const cloned = await tally.step('git clone', () => runCommand('git', ['clone', '--quiet', root, clone]));
  if (cloned && (await tally.step('npm ci', () => runIn(clone, 'npm ci --prefer-offline')))) await tryClone();
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
console.log(tally.summary);
process.exitCode = tally.failed === 0 ? 0 : 1;

async function tryClone() {
  // Stands for the text that the README's reader has at hand.
  await writeFile(join(clone, 'report.txt'), 'Recalling its resolution 65/230 of 21 December 2010,\n');
  const shown = commandsIn(await readFile(join(clone, 'README.md'), 'utf8'));
  for (const command of new Set([...always, ...shown.filter((each) => !leftOut.test(each))])) {
    await tally.step(command, () => runIn(clone, command));
  }
  await tally.step('The sources archive gives the same bytes', compareBuilds);
}

/** The commands in a text's code blocks, without the comments after them. */
function commandsIn(markdown) {
  const blocks = markdown.match(/^```.*?^```/gms) ?? [];
  const lines = blocks.flatMap((block) => block.split('\n').slice(1, -1));
  return lines.map((line) => line.replace(/\s+#.*$/, '').trim()).filter((line) => /^(?:npm|git) /.test(line));
}

/** Unpacks the sources archive, builds it with the clone's packages, and compares the results. */
async function compareBuilds() {
  const { unzipSync } = createRequire(join(clone, 'package.json'))('fflate');
  const files = unzipSync(await readFile(join(clone, '.output', 'recalling-sources.zip')));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(unpacked, path)), { recursive: true });
    await writeFile(join(unpacked, path), content);
  }
  await symlink(join(clone, 'node_modules'), join(unpacked, 'node_modules'), 'junction');
  const built = await runIn(unpacked, 'npm run package');
  if (!built.ok) return built;
  const different = [];
  for (const name of ['recalling-chrome.zip', 'recalling-firefox.xpi']) {
    const [one, other] = await Promise.all([clone, unpacked].map((each) => readFile(join(each, '.output', name))));
    if (!one.equals(other)) different.push(name);
  }
  return { ok: different.length === 0, output: `Different bytes: ${different.join(', ')}` };
}

/** Runs a command line in a folder as a newcomer's shell would: without the packages of this project in reach. */
async function runIn(cwd, command) {
  const variables = Object.entries(process.env).filter(
    ([name]) => !/^npm_(?!config_)|^npm_config_local_prefix$/.test(name),
  );
  const programs = (process.env.PATH ?? '').split(delimiter).filter((part) => !part.includes('node_modules'));
  const env = { ...Object.fromEntries(variables), CI: 'true', NO_COLOR: '1', PATH: programs.join(delimiter) };
  try {
    const { stdout, stderr } = await promisify(exec)(command, { cwd, env, maxBuffer: 2 ** 26 });
    return { ok: true, output: stdout + stderr };
  } catch (error) {
    return { ok: false, output: `${error.stdout ?? ''}${error.stderr ?? error.message}` };
  }
}
