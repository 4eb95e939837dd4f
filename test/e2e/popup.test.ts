import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { normaliseAddress } from '../../utils/documents/normalise-address.ts';
import { sampleAddresses } from '../run/sample-addresses.ts';
import type { Tab } from './browsers/browser.ts';
import { until } from './browsers/until.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { textOf } from './reading/card.ts';
import { lookOf, turnRightToLeft } from './reading/look.ts';
import { untilPainted } from './reading/painted.ts';
import { inPopup, openFilledPopup, openPopup } from './reading/popup.ts';
import { askFrom, madeHighlight } from './reading/store.ts';

/** The size of the popup. */
const reading = browserForTests({ viewport: { width: 400, height: 600 } });

async function openPopupOfReport(): Promise<Tab> {
  const tab = await reading.browser.openTab(sampleAddresses.report);
  await untilPainted(tab, 'reference', '65/230');
  return openFilledPopup(reading.browser, tab, 'A/RES/65/230', 'Twelfth United Nations Congress on Crime Prevention');
}

test('lists the references of the page under the bodies that they belong to', async () => {
  const popup = await openPopupOfReport();
  const expected = ['S/RES/1851(2008)', 'E/RES/2011/30', 'E/CN.15/RES/20/7', 'CAC/COSP/RES/4/1', 'A/RES/217(III)A'];
  expect(await listed(popup)).toEqual(expect.arrayContaining(expected));
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

/** Empties the filter, types into it, and waits until the symbol is the first in the list. */
async function seek(popup: Tab, typed: string, symbol: string): Promise<void> {
  await popup.click(inPopup.filter);
  await popup.press('Control+a');
  await popup.type(typed);
  await until(`${symbol} for “${typed}”`, async () => (await listed(popup))[0] === symbol);
}

test('searches the catalogue on a page outside the United Nations', async () => {
  const popup = await openPopup(reading.browser, await reading.browser.openTab('about:blank'));
  for (const [typed, symbol] of [
    ['65/230', 'A/RES/65/230'],
    ['٦٥/٢٣٠', 'A/RES/65/230'],
    ['６５/２３０', 'A/RES/65/230'],
    ['1325', 'S/RES/1325(2000)'],
    ['377 V', 'A/RES/377(V)A'],
    ['pyracy somala', 'S/RES/1851(2008)'],
  ] as const) {
    await seek(popup, typed, symbol);
  }
  await seek(popup, 'piracy', 'S/RES/1851(2008)');
  const first = inPopup.reference('S/RES/1851(2008)');
  await until('its title and year', async () => /2008.*Fight against piracy/s.test((await textOf(popup, first)) ?? ''));
  await reading.picture(popup, 'popup-search');
  await popup.click(`${first} [data-testid="reference-unfold"]`);
  await until('its summary', async () => (await textOf(popup, first))?.includes('Adopted by the Security Council'));
});

test('searches as well as filtering, and says if nothing is found', async () => {
  const popup = await openPopupOfReport();
  await seek(popup, 'torture 1984', 'A/RES/39/46');
  await popup.click(inPopup.filter);
  await popup.press('Control+a');
  await popup.type('zzzzqq');
  await until('word of it', async () => (await textOf(popup, '[role="status"]'))?.startsWith('No match on this page'));
  expect(await listed(popup)).toEqual([]);
});

test.each([
  { scheme: 'light', name: '' },
  { scheme: 'dark', name: '-dark' },
] as const)('follows the wish for $scheme', async ({ scheme, name }) => {
  await reading.browser.prefer(scheme);
  const popup = await openPopupOfReport();
  await reading.pictureForReadme(popup, `popup${name}`);
  const { ink, ground, overflow } = await lookOf(popup);
  expect(Math.abs(ink - ground)).toBeGreaterThan(0.6);
  expect(ground > ink ? 'light' : 'dark').toBe(scheme);
  expect(overflow).toBe(0);
});

test('nothing is cut off from right to left', async () => {
  await reading.browser.prefer('light');
  const popup = await openPopupOfReport();
  await turnRightToLeft(popup);
  expect((await lookOf(popup)).overflow).toBe(0);
  await reading.picture(popup, 'popup-right-to-left');
});

const countOf = (selector: string) => document.querySelectorAll(selector).length;

test('the undo message is visible in a long list, and lists in notes have their bullets', async () => {
  const tab = await reading.browser.openTab(sampleAddresses.resolution);
  const popup = await openPopup(reading.browser, tab);
  for (let number = 0; number < 12; number++) {
    const made = madeHighlight(`long ${number}`, `words ${number}`, normaliseAddress(sampleAddresses.resolution));
    await askFrom(popup, 'saveAnnotation', { annotation: { ...made, note: '- one\n- two' } });
  }
  await popup.click(inPopup.notesTab);
  const marks = await until('a list in a note', () =>
    popup.evaluate(() => {
      const list = document.querySelector('.markdown ul');
      return list ? getComputedStyle(list).listStyleType : undefined;
    }, undefined),
  );
  expect(marks).toBe('disc');
  await until('all of them', async () => (await popup.evaluate(countOf, inPopup.highlight)) === 12);
  await popup.evaluate((selector) => {
    const { dataset } = document.documentElement;
    dataset.fewest = '12';
    new MutationObserver(() => {
      dataset.fewest = String(Math.min(Number(dataset.fewest), document.querySelectorAll(selector).length));
    }).observe(document.body, { childList: true, subtree: true });
  }, inPopup.highlight);
  await popup.click(`${inPopup.highlight} .acts button:last-child`);
  const { top, bottom, height } = await until('the offer', () =>
    popup.evaluate((selector) => {
      const button = document.querySelector(selector)?.getBoundingClientRect();
      return button && { top: button.top, bottom: button.bottom, height: innerHeight };
    }, inPopup.undo),
  );
  await until('one less', async () => (await popup.evaluate(countOf, inPopup.highlight)) === 11);
  await wait(500);
  expect(await popup.evaluate(() => document.documentElement.dataset.fewest, undefined)).toBe('11');
  expect(top).toBeGreaterThan(0);
  expect(bottom).toBeLessThanOrEqual(height);
  await reading.picture(popup, 'popup-undo');
});
