import { expect, test } from 'vitest';
import { sampleAddresses } from '../run/sample-addresses.ts';
import { until } from './browsers/until.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { untilPainted } from './reading/painted.ts';
import { untilSurface } from './reading/surface-box.ts';
import { placeOf } from './reading/text-places.ts';

const reading = browserForTests();

/** Selects words on a page, presses the toolbar's copy button by keyboard, and returns what is then pasted. */
async function copied(address: string, words: string, reference: string): Promise<string> {
  const tab = await reading.browser.openTab(address);
  await untilPainted(tab, 'reference', reference);
  const { start, end } = await placeOf(tab, words);
  await tab.drag(start, end);
  await untilSurface(tab);
  await tab.press('Alt+Shift+ArrowDown');
  // From the first of four colours, past note and tag.
  for (let button = 0; button < 6; button++) await tab.press('ArrowRight');
  await tab.press('Enter');

  await tab.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.body.prepend(field);
  }, null);
  return until('what was copied', async () => {
    await tab.click('#pasted');
    await tab.press('Control+v');
    const value = await tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('#pasted')?.value, null);
    return value !== '' && value;
  });
}

test('a selection is copied with the citation of its page', async () => {
  const words = 'The present report sets out what followed';
  expect(await copied(sampleAddresses.report, words, '65/230')).toBe(
    `“${words}” (Sample report: follow-up to the Twelfth Congress, https://unodc.org/en/reports/congress-follow-up.html, para. 1)`,
  );
});

test('a selection in a record of the library is copied with the citation of its document', async () => {
  const words = 'Adopted without vote';
  expect(await copied(sampleAddresses.libraryRecord, words, 'A/RES/65/227')).toBe(
    `“${words}” (General Assembly resolution 65/230)`,
  );
});
