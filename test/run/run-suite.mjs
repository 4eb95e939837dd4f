import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root, runCommand } from './run-command.mjs';

/**
 * Runs the tests of one Vitest configuration, with their output shown, and counts them.
 *
 * @param {string} name names the report file
 * @param {string} configuration path of the configuration file
 * @param {Record<string, string>} [environment]
 * @returns {Promise<{ passed: number, failed: number }>} a file that could not be run counts as one failed
 */
export async function runSuite(name, configuration, environment = {}) {
  const report = join('test', 'output', `${name}.json`);
  await rm(join(root, report), { force: true });
  const { ok } = await runCommand(
    'vitest',
    ['run', '--config', configuration, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { show: true, environment },
  );
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(await readFile(join(root, report), 'utf8'));
    const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
    const failed = numFailedTests + broken;
    // Errors outside any test fail a run without failing a test.
    return { passed: numPassedTests, failed: ok ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
