import { createServer } from 'node:http';

/** Pages served as a proxy for http addresses, on a free port of this machine; nothing is forwarded. */
interface PageServer {
  port: number;
  stop(): void;
}

function escaped(text: string): string {
  return text.replace(/[&<]/g, (character) => (character === '&' ? '&amp;' : '&lt;'));
}

/** What the page itself records: tasks above 50 ms, and when the number of highlights first reached a value. */
const noting = `
window.noted = { tasks: [], painted: 0, most: 0 };
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) window.noted.tasks.push({ startTime, duration });
}).observe({ type: 'longtask', buffered: true });
setInterval(() => {
  let count = 0;
  for (const [name, highlight] of CSS.highlights) if (/yellow|ambiguous/.test(name)) count += highlight.size;
  if (count > window.noted.most) { window.noted.most = count; window.noted.painted = performance.now(); }
}, 10);
`;

/** A text as a web page of paragraphs. */
export function webPage(text: string): string {
  const paragraphs = text.split(/\n[ \t]*\n/).map((paragraph) => `<p>${escaped(paragraph)}</p>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Long page</title><script>${noting}</script></head><body>${paragraphs.join('\n')}</body></html>`;
}

/** Serves pages by their http addresses. */
export function servePages(pages: ReadonlyMap<string, string>): Promise<PageServer> {
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    if (page === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  server.on('connect', (_, socket) => socket.destroy());
  server.on('clientError', (_, socket) => socket.destroy());
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      if (!bound || typeof bound !== 'object') return;
      resolve({
        port: bound.port,
        stop: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}
