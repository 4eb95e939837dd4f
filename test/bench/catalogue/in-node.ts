import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { firstSymbols } from './first-symbols.ts';
import { queries } from './queries.ts';
import { quantile } from './statistics.ts';

const folder = fileURLToPath(new URL('../../../public/catalogue/', import.meta.url));
const rounds = 50;
const read = (name: string) => readFile(folder + name, 'utf8');

async function timed(action: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await action();
  return performance.now() - from;
}

/** Memory in use after a garbage collection, in megabytes. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** Measures the catalogue in Node: first answers, search and memory; prints a table. */
export async function measureInNode(): Promise<void> {
  if (!existsSync(`${folder}index.json`)) await import('../../../data/build.ts');
  const { openCatalogue } = await import('../../../utils/finder/catalogue/open-catalogue.ts');
  const before = heap();

  const cold: number[] = [];
  const next: number[] = [];
  const cached: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const catalogue = openCatalogue(read);
    cold.push(await timed(() => catalogue.resolve(['A/RES/65/230'])));
    next.push(await timed(() => catalogue.resolve(['S/RES/1325(2000)'])));
    cached.push(await timed(() => catalogue.resolve(['S/RES/1325(2000)'])));
  }

  const catalogue = openCatalogue(read);
  const opening = await timed(() => catalogue.search('first'));
  for (const query of queries) await catalogue.search(query);
  const searching: number[] = [];
  const slowest: [number, string][] = [];
  for (const query of queries) {
    const times: number[] = [];
    for (let round = 0; round < 10; round++) times.push(await timed(() => catalogue.search(query)));
    searching.push(...times);
    slowest.push([quantile(times, 0.5), query]);
  }

  // One symbol of each shard loads them all.
  const firsts = firstSymbols(folder);
  await catalogue.resolve(firsts);
  await catalogue.series('A/RES/65/37');
  const held = heap() - before;
  await catalogue.resolve(firsts.slice(0, 1));

  console.table({
    'catalogue opened, first answer (median, ms)': quantile(cold, 0.5).toFixed(2),
    'next new shard (median, ms)': quantile(next, 0.5).toFixed(2),
    'cached (median, ms)': quantile(cached, 0.5).toFixed(3),
    'search opened, first answer (ms)': opening.toFixed(1),
    'search, warm (median, ms)': quantile(searching, 0.5).toFixed(2),
    'search, warm (p95, ms)': quantile(searching, 0.95).toFixed(2),
    'all shards, series and search held (MB)': held.toFixed(1),
  });
  const [worst] = slowest.sort(([a], [b]) => b - a);
  if (worst) console.log(`Slowest search: "${worst[1]}", ${worst[0].toFixed(1)} ms`);
}
