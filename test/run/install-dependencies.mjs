import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, runCommand } from './run-command.mjs';

/** The first Node that runs TypeScript without a flag and that WXT and Vitest accept. */
const neededNode = [22, 18];

/**
 * Installs the npm packages of the lock file unless they are already installed.
 *
 * @throws {Error} with a message for the reader if they can't be installed
 */
export async function installDependencies() {
  if (isMissing()) {
    console.log('Installing the npm packages (about a minute) …');
    // A registry that lacks the packages for other platforms makes `ci` fail; `install` carries on without them.
    const exact = await npm('ci');
    const { ok, output } = exact.ok ? exact : await npm('install', '--no-save');
    if (!ok) throw new Error(`npm could not install the packages:\n${output}`);
  }
  await provideNode();
}

/**
 * Makes sure that the npm package `node` has its program. npm settings that block install scripts leave the package
 * without it, because it downloads the program in such a script.
 *
 * @throws {Error} with a message for the reader if no new enough Node could be downloaded
 */
export async function provideNode() {
  if (await isNodeNewEnough()) return;
  console.log('Downloading the version of Node that the tools need …');
  const { output } = await npm('rebuild', 'node', '--ignore-scripts=false');
  if (await isNodeNewEnough()) return;
  throw new Error(`The tools need Node ${neededNode.join('.')} or newer, and npm could not download it:\n${output}`);
}

/** npm writes its hidden lock file last: if that is older than ours or missing, the packages are out of date or broken. */
function isMissing() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  return !existsSync(installed) || statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs;
}

async function isNodeNewEnough() {
  const { output } = await runCommand('node', ['--version']);
  const [, major, minor] = /v(\d+)\.(\d+)/.exec(output)?.map(Number) ?? [];
  const [neededMajor, neededMinor] = neededNode;
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

/** Runs the npm that started this program; npm passes its own path on in the environment. */
function npm(...parameters) {
  const program = process.env.npm_execpath;
  return program?.endsWith('.js')
    ? runCommand(process.execPath, [program, ...parameters])
    : runCommand('npm', parameters);
}
