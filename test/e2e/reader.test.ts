import { expect, test } from 'vitest';
import { sampleAddresses } from '../run/sample-addresses.ts';
import { until } from './browsers/until.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { inCard, restOn, textOf } from './reading/card.ts';
import { painted, untilPainted } from './reading/painted.ts';
import { openPopup } from './reading/popup.ts';
import { untilSurface } from './reading/surface-box.ts';

const reading = browserForTests();

const inReader = {
  count: '[data-testid="find-count"]',
  outline: '[data-testid="reader-outline"]',
  entry: '.outline-panel li, .no-outline',
};

test('the popup opens a PDF in the reader, where references have cards, in light and dark', async () => {
  const tab = await reading.browser.openTab(sampleAddresses.documentFrame);
  const popup = await openPopup(reading.browser, tab);
  await until('the offer', async () => (await textOf(popup, '[data-testid="read-here"]')) !== undefined);
  await reading.picture(popup, 'popup-read-here');
  const address = encodeURIComponent(sampleAddresses.documentFrame);
  const reader = await reading.browser.openExtensionPage(`reader.html?file=${address}`);
  const references = await untilPainted(reader, 'reference', '67/184');
  expect(references).toEqual(['56/119', '64/180', '67/184']);
  const card = await restOn(reader, '67/184', 'A/RES/67/184');
  expect(await textOf(card, inCard.title)).toContain('Congress');
  await untilSurface(reader);
  await reading.picture(reader, 'reader');
  await reading.browser.prefer('dark');
  await reading.picture(reader, 'reader-dark');
  await reading.browser.prefer('light');

  await reader.press('Control+f');
  await reader.type('resolution');
  await until('the first place', async () => /^1 of \d+$/.test((await textOf(reader, inReader.count)) ?? ''));
  await reader.press('Enter');
  await until('the second place', async () => (await textOf(reader, inReader.count))?.startsWith('2 of'));
  expect(await painted(reader, 'found-here')).toEqual(['resolution']);
  // The first closes the card.
  await reader.press('Escape');
  await reader.press('Escape');
  await until('no paint', async () => (await painted(reader, 'found-here')).length === 0);
  await reader.click(inReader.outline);
  await until('the outline', async () => (await textOf(reader, inReader.entry)) !== undefined);
  await reading.picture(reader, 'reader-outline');
});

test('what can’t be opened is named, with the way on', async () => {
  const reader = await reading.browser.openExtensionPage('reader.html?file=https%3A%2F%2Fexample.org%2Fa.pdf');
  const message = '[data-testid="reader-message"]';
  await until('a refusal', async () => (await textOf(reader, message))?.startsWith('This address is not on a United'));
  const missing = encodeURIComponent('http://www.un.org/en/no-such-document.pdf');
  const other = await reading.browser.openExtensionPage(`reader.html?file=${missing}`);
  await until('a word', async () => (await textOf(other, message))?.startsWith('There is no document'));
});
