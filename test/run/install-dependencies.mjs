import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, runCommand } from './run-command.mjs';

/** The first Node that runs TypeScript by itself and that WXT and Vitest accept. */
const neededNode = [22, 18];

/**
 * Installs the npm packages of the lock file, unless they are there.
 *
 * @throws {Error} in words for the reader, when they can't be installed
 */
export async function installDependencies() {
  if (isMissing()) {
    console.log('Installing the npm packages (about a minute) …');
    // A registry that lacks the packages of other platforms makes `ci` fail where `install` goes on without them.
    const exact = await npm('ci');
    const { ok, output } = exact.ok ? exact : await npm('install', '--no-save');
    if (!ok) throw new Error(`npm could not install the packages:\n${output}`);
  }
  if (await nodeIsNewEnough()) return;
  // Some settings of npm keep packages from running scripts, and the package `node` fetches its program by one.
  console.log('Fetching the Node that the tools need …');
  const { output } = await npm('rebuild', 'node', '--ignore-scripts=false');
  if (await nodeIsNewEnough()) return;
  throw new Error(`The tools need Node ${neededNode.join('.')} or newer, and npm could not fetch it:\n${output}`);
}

/** npm writes its hidden lock file last: an older one than ours is of another state, none is of a broken installation. */
function isMissing() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  return !existsSync(installed) || statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs;
}

async function nodeIsNewEnough() {
  const { output } = await runCommand('node', ['--version']);
  const [, major, minor] = /v(\d+)\.(\d+)/.exec(output)?.map(Number) ?? [];
  const [neededMajor, neededMinor] = neededNode;
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

/** npm starts this program itself, and says where it is. */
function npm(...parameters) {
  const program = process.env.npm_execpath;
  return program?.endsWith('.js')
    ? runCommand(process.execPath, [program, ...parameters])
    : runCommand('npm', parameters);
}
