import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { servePages } from '../anchoring/serve-page.ts';
import { quantile } from '../catalogue/statistics.ts';
import { chromiumProgram, measuredBuild } from '../measured-build.ts';
import { type CostPage, changingPages, costPages, emptyPage } from './cost-pages.ts';
import { hypothesisExtension } from './hypothesis-extension.ts';
import { type MeasuredBrowser, startMeasured } from './measured-browser.ts';

const alone = 'the page alone';
/** Milliseconds for which a page is watched while it changes. */
const watching = 5_000;
const keys = 25;
const tabs = 10;

interface CostWishes {
  /** Rounds; the first is not counted. */
  runs: number;
  /** Only pages whose name contains one of these words; all if there are none. */
  only: readonly string[];
  /** Measures Hypothesis's client beside. */
  besideHypothesis: boolean;
}

type Happening = (page: Page) => Promise<void>;

async function type(page: Page): Promise<void> {
  await page.click('#editor');
  await page.keyboard.type('x'.repeat(keys), { delay: 50 });
  await wait(1_000);
}

/** What is measured: a page's loading, or what happens afterwards. */
interface Subject extends CostPage {
  happening?: Happening;
}

function subjects(only: readonly string[]): Subject[] {
  const { clock, editor } = changingPages();
  const all: Subject[] = [
    ...costPages(),
    ...clock.map((page) => ({ ...page, happening: () => wait(watching) })),
    { ...editor, happening: type },
  ];
  return all.filter(({ name }) => only.length === 0 || only.some((words) => name.includes(words)));
}

async function extensions(besideHypothesis: boolean): Promise<Map<string, string | undefined>> {
  const extension = await measuredBuild();
  const found = new Map<string, string | undefined>([
    [alone, undefined],
    ['Recalling', extension],
  ]);
  if (besideHypothesis) found.set('Hypothesis', await hypothesisExtension());
  return found;
}

const written = (values: readonly number[], digits = 0): string =>
  `${quantile(values, 0.5).toFixed(digits)} [${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)}]`;

/** The measured values of one page by browser, as rows: the page alone as it is, the others as what they add. */
function rowsOf(name: string, costs: ReadonlyMap<string, readonly { processor: number; heap: number }[]>) {
  const base = costs.get(alone) ?? [];
  return [...costs].map(([browser, measured]) => {
    const added = (value: 'processor' | 'heap') =>
      measured.map((cost, round) => (browser === alone ? cost[value] : cost[value] - (base[round]?.[value] ?? 0)));
    const times = measured.map((cost, round) => cost.processor / (base[round]?.processor || 1));
    return {
      page: name,
      with: browser === alone ? alone : `+ ${browser}`,
      'processor ms': written(added('processor')),
      times: quantile(times, 0.5).toFixed(2),
      'heap MB': written(added('heap'), 1),
    };
  });
}

/**
 * Measures in Chromium what pages cost with and without the extension: processor time of the main thread and heap, each
 * page in a new tab, the browsers in turn and in reverse order every other round; prints medians and ranges.
 */
export async function benchCost({ runs, only, besideHypothesis }: CostWishes): Promise<void> {
  const program = await chromiumProgram();
  const measured = subjects(only);
  const server = await servePages(new Map([...measured, emptyPage].map(({ address, html }) => [address, html])));
  const browsers: [string, MeasuredBrowser][] = [];
  try {
    for (const [name, folder] of await extensions(besideHypothesis)) {
      browsers.push([name, await startMeasured(program, server.port, folder)]);
    }
    const rows = [];
    for (const { name, address, happening } of measured) {
      const costs = new Map<string, { processor: number; heap: number }[]>(browsers.map(([browser]) => [browser, []]));
      for (let run = 0; run <= runs; run++) {
        for (const [browser, { cost }] of run % 2 === 0 ? browsers : browsers.toReversed()) {
          const { loaded, happened } = await cost(address, happening);
          if (run > 0) costs.get(browser)?.push(happening ? happened : loaded);
        }
      }
      rows.push(...rowsOf(name, costs));
    }
    console.table(rows);
    const report = measured.find(({ name }) => name === '100,000 characters');
    if (!report) return;
    for (const [name, browser] of browsers) {
      console.log(
        `${tabs} tabs of 100,000 characters, ${name}: ${Math.round(await browser.memory(report.address, tabs))} MB`,
      );
    }
  } finally {
    for (const [, browser] of browsers) await browser.stop();
    server.stop();
  }
}
