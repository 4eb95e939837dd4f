import { expect, test } from 'vitest';
import { sampleAddresses } from '../run/sample-addresses.ts';
import type { Frame, Tab } from './browsers/browser.ts';
import { until } from './browsers/until.ts';
import { accessibilityFaults } from './reading/accessibility.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { inCard, restOn, textOf } from './reading/card.ts';
import { lookOf } from './reading/look.ts';
import { untilPainted } from './reading/painted.ts';
import { inPopup, openPopup } from './reading/popup.ts';
import { untilSurface } from './reading/surface-box.ts';

const reading = browserForTests({ viewport: { width: 820, height: 800 } });

const symbol = 'A/90/5012';
const title = 'Keeping of lighthouses: report of the Secretary-General (sample)';
const titleOfCited = 'Protection of lighthouses and of those who keep them';
const inOptions = {
  documents: '[data-testid="learnt-document"]',
  document: `[data-document="${symbol}"]`,
  count: '[data-testid="learnt-count"]',
  filter: '[data-testid="learnt-filter"]',
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

test('the popup opens the options', async () => {
  const popup = await openPopup(reading.browser, await reading.browser.openTab('about:blank'));
  await popup.click('button[aria-label="Settings"]');
  const isOptions = (address: string) => address.endsWith('/options.html');
  await until('their tab', async () => (await reading.browser.addresses()).some(isOptions));
});

test('before anything is learnt, cards show nothing and the options say so', async () => {
  const { card } = await cardOf(symbol, symbol);
  expect(await textOf(card, 'body')).toContain('Not in the catalogue.');
  expect(await textOf(card, 'body')).not.toContain('Learnt');
  const options = await openOptions();
  await until('words for nothing', async () =>
    (await textOf(options, inOptions.count))?.startsWith('Nothing has been'),
  );
  await reading.picture(options, 'options-empty');
});

test('cards on other pages know a document that was read, and mark what was learnt', async () => {
  await readReport();
  await untilLearnt();
  const { tab, card } = await cardOf(symbol, symbol);
  expect(await textOf(card, inCard.title)).toBe(title);
  const said = await textOf(card, 'body');
  expect(said).toContain('3 March 2035');
  expect(said).toContain('Learnt from the document itself · title · date · citations');
  expect(said).toContain('Not in the catalogue.');
  await untilSurface(tab);
  await reading.picture(tab, 'card-learnt');
});

test('a title found in a sentence is shown with the document that it is from', async () => {
  const { tab, card } = await cardOf('A/RES/89/207', 'A/RES/89/207');
  expect(await textOf(card, inCard.title)).toBe(titleOfCited);
  expect(await textOf(card, 'body')).toContain(`Learnt from ${symbol} · title`);
  await untilSurface(tab);
  await reading.picture(tab, 'card-learnt-title');
  await card.click(inCard.link(symbol));
  await until('the document in the same card', async () => (await textOf(card, inCard.title)) === title);
});

test('learning does not change what the catalogue says', async () => {
  const tab = await reading.browser.openTab(sampleAddresses.learntReport);
  await untilPainted(tab, 'reference', '65/230');
  const card = await restOn(tab, '65/230', 'A/RES/65/230');
  expect(await textOf(card, inCard.title)).toMatch(/^Twelfth United Nations Congress/);
  expect(await textOf(card, 'body')).not.toContain('Learnt');
});

test('the popup finds it by words in its title', async () => {
  const popup = await openPopup(reading.browser, await reading.browser.openTab('about:blank'));
  await popup.click(inPopup.filter);
  await popup.type('lighthouses kee');
  await until('the report', async () => (await textOf(popup, inPopup.reference(symbol)))?.includes(title));
});

test('what was learnt survives a restart of the background', async () => {
  await reading.browser.stopBackground();
  const { card } = await cardOf(symbol, symbol);
  expect(await textOf(card, inCard.title)).toBe(title);
});

test.each([
  { scheme: 'light', name: '' },
  { scheme: 'dark', name: '-dark' },
] as const)('the options follow the wish for $scheme, and are in order', async ({ scheme, name }) => {
  await reading.browser.prefer(scheme);
  const options = await untilLearnt();
  await reading.picture(options, `options${name}`);
  const { ink, ground, overflow } = await lookOf(options);
  expect(ground > ink ? 'light' : 'dark').toBe(scheme);
  expect(overflow).toBe(0);
  expect(await accessibilityFaults(options)).toEqual([]);
  await reading.browser.prefer('light');
});

test('one document is forgotten by keyboard, and restored', async () => {
  const options = await untilLearnt();
  await options.evaluate(
    (selector) => document.querySelector<HTMLElement>(`${selector} button`)?.focus(),
    inOptions.document,
  );
  await options.press('Enter');
  await until('it is gone', async () => !(await documentsIn(options)).includes(symbol));
  const { card } = await cardOf(symbol, symbol);
  expect(await textOf(card, 'body')).not.toContain('Learnt');
  await options.show();
  // The undo button has the focus.
  await options.press('Enter');
  await until('it is back', async () => (await documentsIn(options)).includes(symbol));
});

test('nothing is learnt if the reader has turned it off', async () => {
  const options = await untilLearnt();
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

/** Replaces the store with an empty database. */
function replaceStore(options: Frame, version: number): Promise<boolean> {
  return options.evaluate(
    (version) =>
      new Promise<boolean>((resolve) => {
        indexedDB.deleteDatabase('recalling-learnt').onsuccess = () => {
          const opening = indexedDB.open('recalling-learnt', version);
          opening.onsuccess = () => {
            opening.result.close();
            resolve(true);
          };
          opening.onerror = () => resolve(false);
        };
      }),
    version,
  );
}

test('cards work with a damaged store, which is created again', async () => {
  expect(await replaceStore(await untilLearnt(), 1)).toBe(true);
  const { card } = await cardOf(symbol, symbol);
  expect(await textOf(card, 'body')).toContain('Not in the catalogue.');
  await readReport();
  await untilLearnt();
});

test('cards work with a store of a newer version, which is left alone', async () => {
  expect(await replaceStore(await untilLearnt(), 99)).toBe(true);
  const { card } = await cardOf(symbol, symbol);
  expect(await textOf(card, 'body')).toContain('Not in the catalogue.');
  const options = await openOptions();
  await until('the words', async () => (await textOf(options, '.failure'))?.includes('newer version'));
  expect(await textOf(options, inOptions.count)).toBe('');
});
