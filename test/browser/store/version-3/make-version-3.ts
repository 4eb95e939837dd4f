import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, type Frame, laptop } from '../../../e2e/browsers/browser.ts';
import { startChromium } from '../../../e2e/browsers/chromium.ts';
import { until } from '../../../e2e/browsers/until.ts';
import { mark } from '../../../e2e/reading/marking.ts';
import { untilPainted } from '../../../e2e/reading/painted.ts';
import { findBrowser } from '../../../run/find-browsers.mjs';
import { sampleAddresses } from '../../../run/sample-addresses.ts';
import { serveSamples } from '../../../run/serve-samples.ts';
import { dumpDatabases } from './dumped-store.ts';

/*
 * Writes `stored.json`: what the build of commit 39a637e, the last with a store of version 3, stores for a reader. Run
 * once, in a clone that has that commit:
 *
 *   git worktree add ../old 39a637e && (cd ../old && npm ci && npm run prepare:types && npx wxt build)
 *   node test/browser/store/version-3/make-version-3.ts ../old/.output/chrome-mv3
 *
 * The records are created by that build itself: marked on the samples with the mouse, or requested from its background.
 */
const [extension] = process.argv.slice(2);
const program = await findBrowser('chromium');
if (!extension || !program) throw new Error('Usage: make-version-3.ts <folder of the built extension>');

const server = await serveSamples();
const browser = await startChromium({
  program,
  extension,
  proxyPort: server.port,
  online: false,
  headless: true,
  viewport: laptop,
});
try {
  const page = await browser.openExtensionPage('card.html');
  await markAsReaderDoes(browser);
  await learnAsReadingDoes(browser, page);
  await askForTheRest(page);
  const stored = {
    from: 'Made by the build of commit 39a637e in Chromium; see make-version-3.ts.',
    databases: await page.evaluate(dumpDatabases, undefined),
  };
  const file = fileURLToPath(new URL('stored.json', import.meta.url));
  await writeFile(file, `${JSON.stringify(stored, undefined, 2)}\n`);
  console.log(`Written: ${file} (${(await readFile(file)).byteLength} bytes)`);
} finally {
  await browser.stop();
  await server.stop();
}

/** Asks the old background, by its own names of messages. */
async function ask(page: Frame, name: string, question: object): Promise<unknown> {
  const reply = await page.evaluate(
    (message) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }
      ).chrome.runtime.sendMessage(message),
    { ask: name, question },
  );
  if (!(reply as { ok: boolean }).ok) throw new Error(`${name}: ${JSON.stringify(reply)}`);
  return (reply as { answer: unknown }).answer;
}

async function markAsReaderDoes(reader: Browser): Promise<void> {
  const english = await reader.openTab(sampleAddresses.marking);
  await untilPainted(english, 'reference', '65/230');
  await mark(english, 'the marginal notes of their readers', 'green');
  await mark(english, 'a passage was moved and found again', 'rose');
  await mark(english, 'publish the numbered paragraphs', 'blue');
  const arabic = await reader.openTab(sampleAddresses.markingInArabic);
  const words = await arabic.evaluate(
    () => document.querySelector('ol.paragraphs li')?.lastChild?.nodeValue?.trim().slice(0, 40) ?? '',
    undefined,
  );
  await mark(arabic, words);
}

async function learnAsReadingDoes(reader: Browser, page: Frame): Promise<void> {
  const report = await reader.openTab(sampleAddresses.learntReport);
  await untilPainted(report, 'reference', 'A/RES/89/207');
  await until('the report among what was learnt', async () => {
    const learnt = (await ask(page, 'learnt', {})) as { readIn: string }[];
    return learnt.some(({ readIn }) => readIn === 'A/90/5012');
  });
}

async function askForTheRest(page: Frame): Promise<void> {
  const made = (id: string, note: string, document: object, tags: string[] = []) => ({
    annotation: { id, document, selectors: [], note, tags, created: 1_795_000_000_000, modified: 1_795_000_000_000 },
  });
  const onSymbol = {
    symbol: 'A/RES/65/230',
    address: 'https://docs.un.org/en/A/RES/65/230',
    title: 'Twelfth Congress',
  };
  await ask(page, 'keepAnnotation', made('01NOTE', '**Ask** about 65/230, para. 5', onSymbol, ['to check', 'égalité']));
  await ask(page, 'keepAnnotation', made('02NOTE', 'on an address', { address: 'https://un.org/page' }));
  await ask(page, 'keepAnnotation', made('03TRASH', 'thrown away', onSymbol, ['to check']));
  await ask(page, 'keepAnnotation', made('04GONE', 'purged', onSymbol));
  await ask(page, 'keepDraft', { draft: { key: 'note:01NOTE', text: 'half a sentence', noteBefore: '**Ask**' } });
  await ask(page, 'keepDraft', { draft: { key: 'note:A/RES/65/230', text: 'new words' } });

  const { annotations } = (await ask(page, 'annotationPage', { count: 100 })) as {
    annotations: { id: string; colour?: string }[];
  };
  const highlights = annotations.filter(({ colour }) => colour !== undefined).map(({ id }) => id);
  const [first = ''] = highlights;
  await ask(page, 'changeAnnotation', { id: first, change: { note: 'a note on a highlight' }, noteBefore: '' });
  await ask(page, 'changeMany', { batch: 'tagging', part: 0, ids: highlights, change: { addTags: ['batch'] } });
  await ask(page, 'changeMany', { batch: 'trashing', part: 0, ids: ['03TRASH'], change: { trash: true } });
  await ask(page, 'purgeAnnotations', { ids: ['04GONE'] });
  await ask(page, 'reportVerdicts', { verdicts: [{ id: '01NOTE', verdict: 'orphaned' }] });
}
