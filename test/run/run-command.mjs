import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, with no slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Programs of the project's own packages come first: among them a Node newer than the one that runs this file. */
const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);

/**
 * Runs a program in the project's folder, without input, and waits for its end.
 *
 * @param {string} command
 * @param {string[]} parameters
 * @param {{ show?: boolean, environment?: Record<string, string> }} [options] `show` passes the output on as it comes
 * @returns {Promise<{ ok: boolean, output: string }>} what it wrote, both streams together; never rejects
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
