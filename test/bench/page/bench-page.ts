import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, laptop } from '../../e2e/browsers/browser.ts';
import { startChromium } from '../../e2e/browsers/chromium.ts';
import { servePages } from '../anchoring/serve-page.ts';
import { writtenResolutions } from '../anchoring/written-resolutions.ts';
import { quantile } from '../catalogue/statistics.ts';
import { chromiumProgram, measuredBuild } from '../measured-build.ts';

const address = 'http://www.un.org/en/report';
/** Characters of the page. */
const length = 60_000;
/** Milliseconds that a page may take until its references are painted. */
const timeout = 10_000;

/** Notes, at the page's next frame, that references are painted. Milliseconds from the start of the navigation. */
const noting = `
(function note() {
  if (CSS.highlights.has('recalling-reference')) window.painted = performance.now();
  else requestAnimationFrame(note);
})();`;

function page(): string {
  const text = writtenResolutions()
    .map((resolution) => resolution.text)
    .join('\n\n')
    .slice(0, length);
  const paragraphs = text.split(/\n[ \t]*\n/).map((paragraph) => `<p>${paragraph}</p>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Report</title><script>${noting}</script></head><body>${paragraphs.join('\n')}</body></html>`;
}

/** Milliseconds from the page's load event until its references are painted. */
async function firstPaint(browser: Browser): Promise<number> {
  const tab = await browser.openTab(address);
  for (let waited = 0; waited < timeout; waited += 50) {
    const painted = await tab.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation');
      const loaded = navigation && 'loadEventEnd' in navigation ? Number(navigation.loadEventEnd) : 0;
      const { painted: at } = window as unknown as { painted?: number };
      return at === undefined || loaded === 0 ? undefined : at - loaded;
    }, undefined);
    if (painted !== undefined) return painted;
    await wait(50);
  }
  throw new Error('No references were painted');
}

const kilobytes = (folder: string, file: string): string =>
  `${(statSync(join(folder, file)).size / 1000).toFixed(1)} kB`;

/**
 * Measures how soon a page's references are painted in Chromium, and how large the content script and the worker are.
 * @param against the folder of another build, whose pages are loaded in turn with those of this one
 */
export async function benchPage(against: string | undefined, runs: number): Promise<void> {
  const program = await chromiumProgram();
  const extension = await measuredBuild();
  const folders = new Map([['this build', extension]]);
  if (against !== undefined) folders.set('the other build', against);
  const server = await servePages(new Map([[address, page()]]));
  const options = { program, proxyPort: server.port, online: false, headless: true, viewport: laptop };
  const browsers = new Map<string, Browser>();
  const times = new Map<string, number[]>();
  try {
    for (const [name, extension] of folders) browsers.set(name, await startChromium({ ...options, extension }));
    for (let run = 0; run <= runs; run++) {
      for (const [name, browser] of browsers) {
        const time = await firstPaint(browser);
        // The first load of each also compiles the scripts.
        if (run > 0) times.set(name, [...(times.get(name) ?? []), time]);
      }
    }
  } finally {
    for (const browser of browsers.values()) await browser.stop();
    server.stop();
  }
  const rows = [...folders].map(([name, folder]) => [
    name,
    {
      'content script': kilobytes(folder, 'content-scripts/content.js'),
      worker: kilobytes(folder, 'background.js'),
      'painted after the load event, median': `${Math.round(quantile(times.get(name) ?? [], 0.5))} ms`,
      'of 10, the slowest': `${Math.round(quantile(times.get(name) ?? [], 0.9))} ms`,
    },
  ]);
  console.table(Object.fromEntries(rows));
}
