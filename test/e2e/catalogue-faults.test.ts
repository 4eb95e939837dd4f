import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { sampleAddresses } from '../run/sample-addresses.ts';
import { until } from './browsers/until.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { restOn, textOf } from './reading/card.ts';
import { untilPainted } from './reading/painted.ts';
import { inPopup, openFilledPopup } from './reading/popup.ts';

/** The search index and the shard of the sixty-fourth session are truncated. */
const reading = browserForTests({
  viewport: { width: 820, height: 800 },
  async damage(folder) {
    for (const name of ['search.json', 'a-res-64.tsv']) {
      const file = `${folder}/catalogue/${name}`;
      const whole = await readFile(file, 'utf8');
      await writeFile(file, whole.slice(0, whole.length / 2));
    }
  },
});

const unreadable = 'Part of the catalogue can’t be read. Export your notes, then reinstall Recalling.';

test('a search without its index says so, and still finds what a number means', async () => {
  const tab = await reading.browser.openTab(sampleAddresses.report);
  await untilPainted(tab, 'reference', '65/230');
  const popup = await openFilledPopup(reading.browser, tab, 'A/RES/65/230', 'Twelfth United Nations Congress');
  await popup.click(inPopup.filter);
  await popup.type('pyracy somala');
  await until('word of it', async () => (await textOf(popup, '.failure'))?.includes(unreadable));
  await reading.picture(popup, 'popup-damaged-index');
  await popup.press('Control+a');
  await popup.type('1325');
  await until('the resolution', async () =>
    (await textOf(popup, inPopup.reference('S/RES/1325(2000)')))?.includes('Women and peace and security'),
  );
});

test('the card says that a part of the catalogue can’t be read, and not that the document is unknown', async () => {
  const tab = await reading.browser.openTab(sampleAddresses.report);
  await untilPainted(tab, 'reference', '64/179');
  const card = await restOn(tab, '64/179', 'A/RES/64/179');
  expect(await textOf(card, '.failure')).toBe(unreadable);
  expect(await textOf(card, 'main')).toContain('General Assembly, sixty-fourth session, resolution 179');
  expect(await textOf(card, 'main')).not.toContain('Not in the catalogue');
  await reading.picture(tab, 'card-damaged-part');
});
