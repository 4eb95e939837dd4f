// `npm run coverage`: how much of the rooms that only a browser can run is reached without end-to-end tests.
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { root, runCommand } from './run-command.mjs';

const rooms = ['utils/page', 'utils/store', 'utils/surfaces', 'components', 'utils/background'];
/** Part of the lines of all rooms together that must be reached. */
const leastShare = 0.85;

const { ok } = await runCommand('vitest', ['run', '--config', 'vitest.coverage.config.ts', '--coverage'], {
  show: true,
});
const summary = JSON.parse(await readFile(join(root, 'test/output/coverage/coverage-summary.json'), 'utf8'));
const files = Object.entries(summary).filter(([file]) => file !== 'total');

const all = { covered: 0, total: 0 };
for (const room of rooms) {
  const sum = { covered: 0, total: 0 };
  for (const [file, { lines }] of files) {
    if (!relative(root, file).startsWith(`${room}/`)) continue;
    sum.covered += lines.covered;
    sum.total += lines.total;
    if (lines.covered === 0 && lines.total > 0) console.log(`  not reached: ${relative(root, file)}`);
  }
  say(room, sum);
  all.covered += sum.covered;
  all.total += sum.total;
}
say('together', all);
process.exitCode = ok && all.covered >= all.total * leastShare ? 0 : 1;

function say(name, { covered, total }) {
  console.log(`${name.padEnd(18)} ${((100 * covered) / Math.max(total, 1)).toFixed(1)} % of ${total} lines`);
}
