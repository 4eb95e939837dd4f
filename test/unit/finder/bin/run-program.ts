import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** Runs one of the finder's programs from the project's folder: its exit code, the lines that it printed, its errors. */
export function runProgram(name: 'cite' | 'lookup', parameters: readonly string[], input = '') {
  const program = [`utils/finder/bin/${name}.ts`, ...(name === 'lookup' ? ['--catalogue', 'public/catalogue'] : [])];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...parameters], {
    cwd: root,
    encoding: 'utf8',
    input,
  });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { status, stderr, answers: lines.map((line): unknown => JSON.parse(line)) };
}
