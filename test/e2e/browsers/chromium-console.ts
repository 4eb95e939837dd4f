import type { BrowserContext, ConsoleMessage } from 'playwright-core';

/** Records what pages and workers of a browser log to their consoles from now on, one line each. */
export function followConsole(context: BrowserContext): string[] {
  const lines: string[] = [];
  const take = (who: string) => (message: ConsoleMessage) => {
    const { url, lineNumber } = message.location();
    lines.push(`${who} ${message.type()}: ${message.text()} (${url}:${lineNumber})`);
  };
  context.on('console', (message) => {
    if (!message.worker()) take(message.page()?.url() ?? 'page')(message);
  });
  context.on('weberror', (error) => lines.push(`${error.page()?.url()} uncaught: ${error.error().stack}`));
  for (const worker of context.serviceWorkers()) worker.on('console', take('worker'));
  context.on('serviceworker', (worker) => {
    lines.push('worker started');
    worker.on('console', take('worker'));
    worker.on('close', () => lines.push('worker ended'));
  });
  return lines;
}
