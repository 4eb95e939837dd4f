import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root, runCommand } from './run-command.mjs';

/**
 * Runs the tests of one Vitest configuration, shows each failure at once, and counts them.
 *
 * @param {string} name names the suite in the output, and the report file
 * @param {string} configuration path of the configuration file
 * @param {{ environment?: Record<string, string>, filters?: string[] }} [options] `filters` name the files to run
 * @returns {Promise<{ passed: number, failed: number }>} a file that could not be run counts as one failed
 */
export async function runSuite(name, configuration, { environment = {}, filters = [] } = {}) {
  const report = join('test', 'output', `${name}.json`);
  await rm(join(root, report), { force: true });
  const reporters = ['--reporter=./test/run/streaming-reporter.mjs', '--reporter=json', `--outputFile.json=${report}`];
  const { ok, output } = await runCommand('vitest', ['run', '--config', configuration, ...reporters, ...filters], {
    show: true,
    environment: { ...environment, RECALLING_SUITE: name },
  });
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(await readFile(join(root, report), 'utf8'));
    const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
    const failed = numFailedTests + broken;
    // Errors outside any test fail a run without failing a test.
    return { passed: numPassedTests, failed: ok ? failed : Math.max(failed, 1) };
  } catch {
    console.log(`[${name}] gave no report:\n${output}`);
    return { passed: 0, failed: 1 };
  }
}
