import { expect, test } from 'vitest';
import { sampleAddresses } from '../run/sample-addresses.ts';
import type { Tab } from './browsers/browser.ts';
import { until } from './browsers/until.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { textOf } from './reading/card.ts';
import { lookOf, turnRightToLeft } from './reading/look.ts';
import { untilPainted } from './reading/painted.ts';
import { inPopup, openFilledPopup, openPopup } from './reading/popup.ts';

/** The size of the popup. */
const reading = browserForTests({ viewport: { width: 400, height: 600 } });

async function openPopupOfReport(): Promise<Tab> {
  const tab = await reading.browser.openTab(sampleAddresses.report);
  await untilPainted(tab, 'reference', '65/230');
  return openFilledPopup(reading.browser, tab, 'A/RES/65/230', 'Twelfth United Nations Congress on Crime Prevention');
}

test('lists the references of the page, and follows the wishes for light, dark and right to left', async () => {
  const popup = await openPopupOfReport();
  const expected = ['S/RES/1851(2008)', 'E/RES/2011/30', 'E/CN.15/RES/20/7', 'CAC/COSP/RES/4/1', 'A/RES/217(III)A'];
  // The list is drawn a screenful at a time.
  await until('the whole list', async () => {
    const symbols = await listed(popup);
    return expected.every((symbol) => symbols.includes(symbol));
  });
  for (const [scheme, name] of [
    ['dark', '-dark'],
    ['light', ''],
  ] as const) {
    await reading.browser.prefer(scheme);
    await popup.show();
    await reading.pictureForReadme(popup, `popup${name}`);
    const { ink, ground, overflow } = await lookOf(popup);
    expect(Math.abs(ink - ground)).toBeGreaterThan(0.6);
    expect(ground > ink ? 'light' : 'dark').toBe(scheme);
    expect(overflow).toBe(0);
  }
  await turnRightToLeft(popup);
  expect((await lookOf(popup)).overflow).toBe(0);
  await reading.picture(popup, 'popup-right-to-left');
});

test('identifies the document at a docs.un.org address, though its text is a PDF in a frame', async () => {
  const tab = await reading.browser.openTab(sampleAddresses.documentFrame);
  const popup = await openPopup(reading.browser, tab);
  await until('the symbol', async () => (await textOf(popup, inPopup.document)) === 'A/RES/65/230');
  await until('the title', async () =>
    (await textOf(popup, inPopup.title))?.startsWith('Twelfth United Nations Congress'),
  );
  await until('what is known of it', async () =>
    (await textOf(popup, inPopup.reference('A/RES/65/230')))?.includes(
      'Adopted by the General Assembly on 21 December',
    ),
  );
  await reading.picture(popup, 'popup-document');
});

/** The symbols that the popup lists, in order. */
function listed(popup: Tab): Promise<(string | null)[]> {
  return popup.evaluate(
    () => [...document.querySelectorAll('[data-symbol]')].map((item) => item.getAttribute('data-symbol')),
    undefined,
  );
}
