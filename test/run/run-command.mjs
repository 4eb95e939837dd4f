import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, with no slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Programs of the project's packages come first, among them a newer Node than the one that may run this file. */
const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);

/**
 * Runs a program in the project's folder, without input, and waits until it exits.
 *
 * @param {string} command
 * @param {string[]} parameters
 * @param {{ show?: boolean, environment?: Record<string, string> }} [options] `show` also prints the output as it comes
 * @returns {Promise<{ ok: boolean, output: string }>} what it printed to either stream; never rejects
 */
export function runCommand(command, parameters, { show = false, environment = {} } = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, parameters, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      // On Windows the programs of packages are scripts for the shell.
      shell: process.platform === 'win32',
      env: { ...process.env, CI: 'true', FORCE_COLOR: '0', NO_COLOR: '1', ...environment, PATH: path },
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        output += text;
        if (show) process.stdout.write(text);
      });
    }
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}
