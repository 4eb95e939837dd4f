import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const variable = 'RECALLING_RUN_FOLDER';

/** The folder for what a run leaves behind: browser profiles, and a list of running browsers. */
export function runFolder(): string {
  return process.env[variable] ?? tmpdir();
}

/** Records a browser process, so that it is stopped with the run, whatever happens to the worker that started it. */
export function rememberProcess(pid: number | undefined): void {
  if (pid === undefined || process.env[variable] === undefined) return;
  writeFileSync(join(runFolder(), `${pid}.pid`), '');
}

/** Called by Vitest once around a whole run, because the browsers that files share outlive each of the files. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'recalling-run-'));
  process.env[variable] = folder;
  return () => {
    for (const file of readdirSync(folder)) if (file.endsWith('.pid')) end(Number.parseInt(file, 10));
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
  };
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has already stopped.
  }
}
