import { inParts } from '../../../utils/ground/in-parts.ts';
import { laptop } from '../../e2e/browsers/browser.ts';
import { startChromium } from '../../e2e/browsers/chromium.ts';
import { askFrom, openQuietPage } from '../../e2e/reading/store.ts';
import { serveSamples } from '../../run/serve-samples.ts';
import { quantile } from '../catalogue/statistics.ts';
import { chromiumProgram, measuredBuild } from '../measured-build.ts';
import { madeAnnotations, searches } from './made-annotations.ts';
import { firstScreen, fullyLoaded, longestTask, searchTime } from './measured-page.ts';

const partSize = 500;
const rounds = 5;

/** Measures the library of the built extension in Chromium with many annotations; prints a table. */
export async function benchLibrary(count: number, seed: number): Promise<void> {
  const program = await chromiumProgram();
  const extension = await measuredBuild();
  const server = await serveSamples();
  const options = { program, extension, proxyPort: server.port, online: false, headless: true, viewport: laptop };
  const browser = await startChromium(options);
  try {
    const quiet = await openQuietPage(browser);
    for (const [part, items] of inParts([...madeAnnotations(count, seed)], partSize).entries())
      await askFrom(quiet, 'importAnnotations', { batch: 'bench', part, items });

    const [warm, cold]: [number[], number[]] = [[], []];
    const library = await browser.openExtensionPage('library.html');
    for (let round = 0; round < rounds; round++) {
      await library.reload();
      warm.push(await firstScreen(library));
      await browser.stopBackground();
      await library.reload();
      cold.push(await firstScreen(library));
    }
    await library.reload();
    const loaded = await fullyLoaded(library);
    const longestLoading = await longestTask(library);
    const times: { words: string; time: number }[] = [];
    for (const words of searches) times.push({ words, time: await searchTime(library, words) });
    const found = times.map(({ time }) => time);
    const row = (measured: number, most?: number) => ({
      measured: `${Math.round(measured)} ms`,
      ...(most !== undefined && { 'at most': `${most} ms` }),
    });
    console.log(`${count} annotations, ${searches.length} searches`);
    console.table({
      'first screen, worker running (median)': row(quantile(warm, 0.5), 500),
      'first screen, worker started by it (median)': row(quantile(cold, 0.5), 500),
      'everything read': row(loaded),
      'longest task while reading': row(longestLoading),
      'search (median)': row(quantile(found, 0.5)),
      'search (p95)': row(quantile(found, 0.95), 100),
      'longest task, searches included': row(await longestTask(library)),
    });
    for (const { words, time } of times.toSorted((a, b) => b.time - a.time).slice(0, 3))
      console.log(`Slow search: "${words}", ${time.toFixed(0)} ms`);
  } finally {
    await browser.stop();
    await server.stop();
  }
}
