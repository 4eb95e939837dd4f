import { expect, test } from 'vitest';
import { sampleAddresses } from '../run/sample-addresses.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { restOn } from './reading/card.ts';
import { lookOf, turnRightToLeft } from './reading/look.ts';
import { untilPainted } from './reading/painted.ts';
import { untilSurface } from './reading/surface-box.ts';

/** Small, so that the pictures are small too. */
const reading = browserForTests({ viewport: { width: 820, height: 800 } });

test.each([
  { scheme: 'light', name: '' },
  { scheme: 'dark', name: '-dark' },
] as const)('the card follows the wish for $scheme', async ({ scheme, name }) => {
  await reading.browser.prefer(scheme);
  const tab = await reading.browser.openTab(sampleAddresses.report);
  await untilPainted(tab, 'reference', '65/230');
  await reading.pictureForReadme(tab, `page${name}`);
  const card = await restOn(tab, '65/230', 'A/RES/65/230');
  await untilSurface(tab);
  await reading.pictureForReadme(tab, `card${name}`);
  const { ink, ground, overflow } = await lookOf(card);
  expect(Math.abs(ink - ground)).toBeGreaterThan(0.6);
  expect(ground > ink ? 'light' : 'dark').toBe(scheme);
  expect(overflow).toBe(0);
});

test('nothing in the card is cut off on a page in Arabic, and from right to left', async () => {
  await reading.browser.prefer('light');
  const tab = await reading.browser.openTab(sampleAddresses.reportInArabic);
  await untilPainted(tab, 'reference', '65/230');
  const card = await restOn(tab, '65/230', 'A/RES/65/230');
  await untilSurface(tab);
  expect((await lookOf(card)).overflow).toBe(0);
  await reading.pictureForReadme(tab, 'card-arabic');
  await turnRightToLeft(card);
  expect((await lookOf(card)).overflow).toBe(0);
  await reading.picture(tab, 'card-right-to-left');
});
