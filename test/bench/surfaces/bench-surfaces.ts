import { type Browser, laptop } from '../../e2e/browsers/browser.ts';
import { startChromium } from '../../e2e/browsers/chromium.ts';
import { untilPainted } from '../../e2e/reading/painted.ts';
import { servePages } from '../anchoring/serve-page.ts';
import { quantile } from '../catalogue/statistics.ts';
import { chromiumProgram, measuredBuild } from '../measured-build.ts';
import { hypothesisExport, importTimes } from './import-times.ts';
import { popupTimes } from './popup-times.ts';

const address = 'http://www.un.org/en/bench/many';
const references = 500;
const imported = 10_000;

/** A page that cites so many resolutions, each once. */
function citing(count: number): string {
  const cited = Array.from({ length: count }, (_, index) => `<p>See resolution A/RES/60/${index + 1} as well.</p>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Many</title></head><body>${cited.join('\n')}</body></html>`;
}

const row = (measured: readonly number[], most: number) => ({
  median: `${Math.round(quantile(measured, 0.5))} ms`,
  longest: `${Math.round(Math.max(...measured))} ms`,
  'at most': `${most} ms`,
});

async function inBrowser<Result>(extension: string, measure: (browser: Browser) => Promise<Result>): Promise<Result> {
  const program = await chromiumProgram();
  const server = await servePages(new Map([[address, citing(references)]]));
  const options = { program, extension, proxyPort: server.port, online: false, headless: true, viewport: laptop };
  const browser = await startChromium(options);
  try {
    return await measure(browser);
  } finally {
    await browser.stop();
    server.stop();
  }
}

/**
 * Measures in Chromium the popup of a page with 500 references, and the import of 10,000 annotations of Hypothesis.
 * @param against the folder of another build, measured in turn with this one
 */
export async function benchSurfaces(against: string | undefined, runs: number): Promise<void> {
  const extension = await measuredBuild();
  const builds = new Map([['this build', extension]]);
  if (against !== undefined) builds.set('the other build', against);
  const [lists, keys] = [new Map<string, number[]>(), new Map<string, number[]>()];
  const add = (to: Map<string, number[]>, name: string, times: number[]) =>
    to.set(name, [...(to.get(name) ?? []), ...times]);
  for (let run = 0; run < runs; run++) {
    for (const [name, extension] of builds) {
      await inBrowser(extension, async (browser) => {
        const tab = await browser.openTab(address);
        await untilPainted(tab, 'reference', `A/RES/60/${references}`);
        // The first popup of a browser also compiles the scripts.
        await popupTimes(browser, tab, references);
        const times = await popupTimes(browser, tab, references);
        add(lists, name, [times.list]);
        add(keys, name, times.keys);
      });
    }
  }
  const file = hypothesisExport(imported);
  const rows: Record<string, object> = {};
  for (const [name, extension] of builds) {
    const { preview, written } = await inBrowser(extension, (browser) => importTimes(browser, file, imported));
    rows[`${name}: popup with ${references} references, titles painted`] = row(lists.get(name) ?? [], 150);
    rows[`${name}: a key in its filter, list painted`] = row(keys.get(name) ?? [], 50);
    rows[`${name}: preview of ${imported} annotations of Hypothesis`] = row([preview], 3_000);
    rows[`${name}: their import`] = row([written], 15_000);
  }
  console.table(rows);
}
