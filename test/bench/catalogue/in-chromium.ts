import { z } from 'zod';
import { chromiumProgram, measuredBuild } from '../measured-build.ts';
import { startDevtools } from './devtools.ts';
import { type ExtensionWorker, openExtensionWorker } from './extension-worker.ts';
import { firstSymbols } from './first-symbols.ts';
import { packedSize } from './packed-size.ts';
import { queries } from './queries.ts';
import { quantile } from './statistics.ts';

const rounds = 50;
const roundsOfSearch = 10;

const resolvedSchema = z.tuple([z.object({ record: z.object({ symbol: z.string() }) })]);

/** A number of items, spread evenly over a list. */
const evenly = <Item>(items: readonly Item[], count: number): Item[] =>
  items.filter((_, at) => Math.floor((at * count) / items.length) !== Math.floor(((at - 1) * count) / items.length));

/** Milliseconds until one symbol is resolved. @throws if the answer is not its record */
async function timeOf(worker: ExtensionWorker, symbol: string): Promise<number> {
  const { time, answer } = await worker.ask('resolve', { symbols: [symbol] });
  resolvedSchema.parse(answer);
  return time;
}

/** First answers from a worker that was not running, and from a shard it had not read, another each time. */
async function firstAnswers(worker: ExtensionWorker, symbols: readonly string[]) {
  const [cold, next]: [number[], number[]] = [[], []];
  for (const symbol of symbols) {
    await worker.stop();
    cold.push(await timeOf(worker, 'A/RES/65/230'));
    next.push(await timeOf(worker, symbol));
  }
  return { cold, next };
}

/** Answers that were given before and, for comparison, empty questions, which cost what a message costs. */
async function laterAnswers(worker: ExtensionWorker, symbols: readonly string[]) {
  const [cached, empty]: [number[], number[]] = [[], []];
  for (const symbol of symbols) await timeOf(worker, symbol);
  for (const symbol of symbols) {
    cached.push(await timeOf(worker, symbol));
    empty.push((await worker.ask('resolve', { symbols: [] })).time);
  }
  return { cached, empty };
}

/** Each query several times, after each was asked once. */
async function searches(worker: ExtensionWorker): Promise<{ typed: string; times: number[] }[]> {
  for (const typed of queries) await worker.ask('search', { typed });
  const measured: { typed: string; times: number[] }[] = [];
  for (const typed of queries) {
    const times: number[] = [];
    for (let round = 0; round < roundsOfSearch; round++) times.push((await worker.ask('search', { typed })).time);
    measured.push({ typed, times });
  }
  return measured;
}

/** The heap before any of the catalogue was read, and with every shard, the series and the search index. */
async function memory(worker: ExtensionWorker, folder: string) {
  await worker.stop();
  await worker.ask('draft', { key: 'bench' });
  const bare = await worker.heap();
  await worker.ask('resolve', { symbols: firstSymbols(folder) });
  await worker.ask('series', { symbol: 'A/RES/65/37' });
  await worker.ask('search', { typed: 'human rights' });
  return { bare, full: await worker.heap() };
}

/** Measures the catalogue in the built extension in Chromium; prints a table with the limits. */
export async function measureInChromium(): Promise<void> {
  const program = await chromiumProgram();
  const extension = await measuredBuild();
  const folder = `${extension}/catalogue`;
  const devtools = await startDevtools(program, extension);
  try {
    const worker = await openExtensionWorker(devtools);
    const symbols = evenly(firstSymbols(folder), rounds);
    const { cold, next } = await firstAnswers(worker, symbols);
    const { cached, empty } = await laterAnswers(worker, symbols);
    const searched = await searches(worker);
    const { bare, full } = await memory(worker, folder);
    const all = searched.flatMap(({ times }) => times);
    const row = (measured: number, most: number, unit: string) => ({
      measured: `${measured.toPrecision(3)} ${unit}`,
      'at most': `${most} ${unit}`,
    });
    console.table({
      'worker started, first answer (median)': row(quantile(cold, 0.5), 150, 'ms'),
      'next new shard (median)': row(quantile(next, 0.5), 20, 'ms'),
      'cached (median)': row(quantile(cached, 0.5), 1, 'ms'),
      'a message for nothing (median)': { measured: `${quantile(empty, 0.5).toPrecision(3)} ms` },
      'search, warm (median)': { measured: `${quantile(all, 0.5).toPrecision(3)} ms` },
      'search, warm (p95)': row(quantile(all, 0.95), 30, 'ms'),
      'heap of the worker, everything loaded': row((full.objects + full.buffers) / 1e6, 60, 'MB'),
      'heap of the worker, nothing loaded': { measured: `${((bare.objects + bare.buffers) / 1e6).toPrecision(3)} MB` },
      'catalogue in the packed extension': row(packedSize(folder) / 1e6, 4, 'MB'),
    });
    const slowest = searched.toSorted((a, b) => quantile(b.times, 0.5) - quantile(a.times, 0.5)).slice(0, 3);
    for (const { typed, times } of slowest)
      console.log(`Slow search: "${typed}", ${quantile(times, 0.5).toFixed(1)} ms`);
  } finally {
    await devtools.stop();
  }
}
