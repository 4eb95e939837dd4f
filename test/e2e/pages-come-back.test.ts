import { expect, test } from 'vitest';
import { sampleAddresses } from '../run/sample-addresses.ts';
import { until } from './browsers/until.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { textOf } from './reading/card.ts';
import { mark } from './reading/marking.ts';
import { painted, untilPainted } from './reading/painted.ts';
import { inPopup, openPopup } from './reading/popup.ts';

const reading = browserForTests();

const words = 'libraries to keep the marginal notes of their readers';

test('a page that the browser stored and shows again has the highlights made meanwhile', async () => {
  const tab = await reading.browser.openTab(sampleAddresses.marking);
  await untilPainted(tab, 'reference', '65/230');
  await tab.evaluate(() => {
    window.addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset.stored = String(persisted);
    });
  }, undefined);
  await tab.open(sampleAddresses.documentFrame);
  const other = await reading.browser.openTab(sampleAddresses.marking);
  await untilPainted(other, 'reference', '65/230');
  await mark(other, words, 'green');

  await tab.show();
  await tab.evaluate(() => history.back(), undefined);
  await until('the page as it was', async () =>
    tab.evaluate(() => document.documentElement.dataset.stored === 'true', undefined).catch(() => false),
  );
  expect(await untilPainted(tab, 'green', words)).toEqual([words]);
  expect(await painted(tab, 'reference')).toContain('65/230');
  const popup = await openPopup(reading.browser, tab);
  await popup.click(inPopup.notesTab);
  await until('the highlight', async () => (await textOf(popup, inPopup.highlight))?.includes(words));
});
