import { expect, test } from 'vitest';
import { sampleAddresses } from '../run/sample-addresses.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { textOf } from './reading/card.ts';
import { untilPainted } from './reading/painted.ts';
import { inPopup, openPopup } from './reading/popup.ts';
import { until } from './reading/until.ts';

const reading = browserForTests();

test('lists the references of the page with their titles', async () => {
  const tab = await reading.browser.openTab(sampleAddresses.report);
  await untilPainted(tab, 'reference', '65/230');
  const popup = await openPopup(reading.browser, tab);
  const listed = await until('a title for A/RES/65/230', async () => {
    const text = await textOf(popup, inPopup.reference('A/RES/65/230'));
    return text?.includes('Twelfth United Nations Congress') && text;
  });
  expect(listed).toContain('A/RES/65/230');
  const symbols = await popup.evaluate(
    () => [...document.querySelectorAll('[data-symbol]')].map((item) => item.getAttribute('data-symbol')),
    undefined,
  );
  expect(symbols).toEqual(expect.arrayContaining(['S/RES/1851(2008)', 'CTOC/COP/RES/5/1', 'E/RES/2011/30']));
  await reading.picture(popup, 'popup');
});

test('says which document an address of docs.un.org is, though its text is a PDF in a frame', async () => {
  const tab = await reading.browser.openTab(sampleAddresses.documentFrame);
  const popup = await openPopup(reading.browser, tab);
  await until('the symbol', async () => (await textOf(popup, inPopup.document)) === 'A/RES/65/230');
  await until('the title', async () => (await textOf(popup, inPopup.title))?.startsWith('Twelfth United Nations Congress'));
  await reading.picture(popup, 'popup-document');
});
