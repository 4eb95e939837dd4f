import { runCommand } from './run-command.mjs';

let listsAreFresh = false;

/**
 * Installs system packages if that needs no password: as root, with apt.
 *
 * @param {string} what what is being installed, for the message to the reader
 * @param {...string} packages
 * @returns {Promise<boolean>} whether they are installed
 */
export async function installWithApt(what, ...packages) {
  if (process.getuid?.() !== 0 || !(await runCommand('apt-get', ['--version'])).ok) return false;
  console.log(`Installing ${what} with apt (a minute or two) …`);
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  if (!listsAreFresh) {
    listsAreFresh = (await runCommand('apt-get', ['update', '-q'], { environment })).ok;
  }
  const parameters = ['install', '-y', '-q', '--no-install-recommends', ...packages];
  return (await runCommand('apt-get', parameters, { environment })).ok;
}
