import { setTimeout as wait } from 'node:timers/promises';
import { describe } from '../../../utils/anchoring/describe.ts';
import { readyText } from '../../../utils/anchoring/ready-text.ts';
import type { NewAnnotation } from '../../../utils/annotations/annotation.ts';
import { newIdentifier } from '../../../utils/annotations/new-identifier.ts';
import { normaliseAddress } from '../../../utils/documents/normalise-address.ts';
import { laptop, type Tab } from '../../e2e/browsers/browser.ts';
import { startChromium } from '../../e2e/browsers/chromium.ts';
import { chromiumProgram, measuredBuild } from '../measured-build.ts';
import { longPage, quotesAllOver } from './long-page.ts';
import { withNoise } from './noise.ts';
import { seededRandom } from './random.ts';
import { servePages, webPage } from './serve-page.ts';
import type { BenchText } from './written-resolutions.ts';

const annotations = 1000;
/** Milliseconds after which a page has finished its work. */
const settling = 8000;

const addresses = {
  'the page alone, on a site that is not read': 'http://example.org/long-page',
  'read, nothing marked in it': 'http://www.un.org/en/long-page/unmarked',
  [`${annotations} annotations`]: 'http://www.un.org/en/long-page/marked',
  [`${annotations} annotations, 2 % noise`]: 'http://www.un.org/en/long-page/damaged',
};

/** What a page records about itself; times in ms from the start of its navigation. */
interface Noted {
  tasks: { startTime: number; duration: number }[];
  painted: number;
  most: number;
  loaded: number;
}

function annotationsOn(page: string, address: string, seed: number): NewAnnotation[] {
  const ready = readyText(page);
  return quotesAllOver(page, annotations, seed).map((span, index) => ({
    id: newIdentifier(index),
    document: { address: normaliseAddress(address), language: 'en' },
    selectors: describe(ready, span),
    colour: 'yellow',
    tags: [],
    created: index,
    modified: index,
  }));
}

/** What the extension's pages use of the browser. */
interface ExtensionPage {
  chrome: { runtime: { sendMessage(message: object): Promise<{ ok?: boolean }> } };
}

/** Saves annotations as the surfaces do, by messages to the worker. */
async function keepAll(popup: Tab, made: readonly NewAnnotation[]): Promise<void> {
  await popup.evaluate(async (all) => {
    const { runtime } = (globalThis as unknown as ExtensionPage).chrome;
    for (const annotation of all) {
      const reply = await runtime.sendMessage({ ask: 'saveAnnotation', question: { annotation } });
      if (!reply.ok) throw new Error(`Not kept: ${JSON.stringify(reply)}`);
    }
  }, made);
}

function readNoted(tab: Tab): Promise<Noted> {
  return tab.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    const loaded = navigation && 'loadEventEnd' in navigation ? Number(navigation.loadEventEnd) : 0;
    return { ...(window as unknown as { noted: Omit<Noted, 'loaded'> }).noted, loaded };
  }, undefined);
}

/**
 * Measures a page of 1,000,000 characters with 1,000 annotations in the built extension in Chromium; prints a table.
 */
export async function measureInChromium(texts: readonly BenchText[], seed: number): Promise<void> {
  const program = await chromiumProgram();
  const extension = await measuredBuild();
  const page = longPage(texts);
  const [alone, unmarked, marked, damaged] = Object.values(addresses);
  const pages = new Map([alone, unmarked, marked].map((address) => [address ?? '', webPage(page)]));
  pages.set(damaged ?? '', webPage(withNoise(page, 0.02, seededRandom(seed)).text));
  const server = await servePages(pages);
  const options = { proxyPort: server.port, online: false, headless: true, viewport: laptop };
  const browser = await startChromium({ program, extension, ...options });
  try {
    const popup = await browser.openExtensionPage('popup.html');
    for (const address of [marked, damaged]) await keepAll(popup, annotationsOn(page, address ?? '', seed));
    const rows: Record<string, Record<string, number | string>> = {};
    for (const [name, address] of Object.entries(addresses)) {
      const tab = await browser.openTab(address);
      await wait(settling);
      const { tasks, painted, most, loaded } = await readNoted(tab);
      const after = tasks.filter(({ startTime }) => startTime >= loaded);
      rows[name] = {
        painted: most,
        'all painted, after the load event': most === 0 ? '–' : `${Math.round(painted - loaded)} ms`,
        'tasks above 50 ms until then': tasks.length - after.length,
        'after it': after.length,
        'the longest': `${Math.round(Math.max(0, ...after.map(({ duration }) => duration)))} ms`,
      };
      await tab.open('about:blank');
    }
    console.table(rows);
  } finally {
    await browser.stop();
    server.stop();
  }
}
