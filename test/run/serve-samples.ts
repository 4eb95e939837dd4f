import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type SampleName, sampleAddresses, sampleFiles, sampleHeaders } from './sample-addresses.ts';

const folder = new URL('../samples/', import.meta.url);

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** What the pages load, by path, on any host. */
const shared: Readonly<Record<string, string>> = {
  '/sample/style.css': 'style.css',
  '/sample/late-content.js': 'late-content.js',
  '/sample/changing-text.js': 'changing-text.js',
  '/sample/rewriting.js': 'rewriting.js',
  '/sample/words-only.js': 'words-only.js',
  '/sample/document.pdf': 'document.pdf',
};

export interface SampleServer {
  port: number;
  stop(): Promise<void>;
}

/**
 * Serves the sample documents as a proxy for the real sites' http addresses, on a free port of this machine.
 * Anything else is refused; nothing is forwarded.
 */
export async function serveSamples(): Promise<SampleServer> {
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', `http://${request.headers.host}`);
    void answer(response, sampleAt(address));
  });
  // Without this, a browser's request for an https site would be an error of the server.
  server.on('connect', (_, socket) => {
    // A browser that is being stopped drops the connection at any moment.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  server.on('clientError', (_, socket) => socket.destroy());
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      if (bound && typeof bound === 'object') resolve(bound.port);
    });
  });
  return {
    port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Sample {
  file: string;
  headers?: Readonly<Record<string, string>>;
}

function sampleAt({ host, pathname }: URL): Sample | undefined {
  const file = shared[pathname];
  if (file !== undefined) return { file };
  const names = Object.keys(sampleAddresses) as SampleName[];
  const name = names.find((each) => {
    const sample = new URL(sampleAddresses[each]);
    return sample.host === host && sample.pathname === pathname;
  });
  return name && { file: sampleFiles[name], headers: sampleHeaders[name] ?? {} };
}

async function answer(response: ServerResponse, sample: Sample | undefined): Promise<void> {
  if (!sample) {
    response.writeHead(404).end();
    return;
  }
  const { file, headers } = sample;
  const content = await readFile(fileURLToPath(new URL(file, folder)));
  const own = { 'content-type': types[extname(file)], 'cache-control': 'no-cache' };
  response.writeHead(200, { ...own, ...headers }).end(content);
}
