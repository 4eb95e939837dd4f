import { expect, test } from 'vitest';
import { sampleAddresses } from '../run/sample-addresses.ts';
import type { Frame, Tab } from './browsers/browser.ts';
import { until } from './browsers/until.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { inCard, restOn, textOf } from './reading/card.ts';
import { untilPainted } from './reading/painted.ts';
import { openPopup } from './reading/popup.ts';
import { untilSurface } from './reading/surface-box.ts';

const reading = browserForTests({ viewport: { width: 820, height: 800 } });

const symbol = 'A/90/5012';
const title = 'Keeping of lighthouses: report of the Secretary-General (sample)';
const inOptions = {
  documents: '[data-testid="learnt-document"]',
  forgetAll: '[data-testid="forget-all"]',
  learning: '[data-testid="learning"]',
};

const openOptions = () => reading.browser.openExtensionPage('options.html');

function documentsIn(options: Frame): Promise<(string | null)[]> {
  return options.evaluate(
    (selector) => [...document.querySelectorAll(selector)].map((item) => item.getAttribute('data-document')),
    inOptions.documents,
  );
}

/** Opens the report, and waits until it has been learnt from. */
async function readReport(): Promise<Tab> {
  const report = await reading.browser.openTab(sampleAddresses.learntReport);
  await untilPainted(report, 'reference', 'A/RES/89/207');
  return report;
}

async function untilLearnt(): Promise<Tab> {
  const options = await openOptions();
  await until('the report among what was learnt', async () => (await documentsIn(options)).includes(symbol));
  return options;
}

async function cardOf(text: string, cited: string): Promise<{ tab: Tab; card: Frame }> {
  const tab = await reading.browser.openTab(sampleAddresses.citingLearnt);
  await untilPainted(tab, 'reference', text);
  return { tab, card: await restOn(tab, text, cited) };
}

test('cards on other pages know a document that was read, and mark what was learnt', async () => {
  await readReport();
  await untilLearnt();
  // What was learnt survives a restart of the background.
  await reading.browser.stopBackground();
  const { tab, card } = await cardOf(symbol, symbol);
  expect(await textOf(card, inCard.title)).toBe(title);
  const said = await textOf(card, 'body');
  expect(said).toContain('3 March 2035');
  expect(said).toContain('Learnt from the document itself · title · date · citations');
  expect(said).toContain('Not in the catalogue.');
  await untilSurface(tab);
  await reading.picture(tab, 'card-learnt');
});

test('the popup opens the options; nothing is learnt if the reader turns it off there', async () => {
  const popup = await openPopup(reading.browser, await readReport());
  await popup.click('button[aria-label="Settings"]');
  const isOptions = (address: string) => address.endsWith('/options.html');
  await until('their tab', async () => (await reading.browser.addresses()).some(isOptions));
  const options = await untilLearnt();
  await reading.picture(options, 'options');
  await options.click(inOptions.learning);
  await until('word of it', async () => (await textOf(options, '#learning-off'))?.startsWith('Nothing new'));
  await options.click(inOptions.forgetAll);
  await until('nothing', async () => (await documentsIn(options)).length === 0);
  const report = await readReport();
  // Twice as long as a page has to be settled before it is learnt from.
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect(await documentsIn(options)).toEqual([]);
  await options.show();
  await options.click(inOptions.learning);
  await until('the switch', async () => (await textOf(options, '#learning-off')) === '');
  await report.reload();
  await until('the report', async () => (await documentsIn(options)).includes(symbol));
});
