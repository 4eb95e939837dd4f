import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const variable = 'RECALLING_RUN_FOLDER';

/** The folder for what a run leaves behind: profiles of browsers, and which of them run. */
export function runFolder(): string {
  return process.env[variable] ?? tmpdir();
}

/** Remembers a process of a browser, so that it is ended with the run, whatever happens to the worker that started it. */
export function rememberProcess(pid: number | undefined): void {
  if (pid === undefined || process.env[variable] === undefined) return;
  writeFileSync(join(runFolder(), `${pid}.pid`), '');
}

/** Vitest calls it once around a whole run: browsers that files share outlive each of them. */
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
    // It has ended already.
  }
}
