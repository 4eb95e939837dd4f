import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { sampleAddresses } from '../run/sample-addresses.ts';
import { until } from './browsers/until.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { inCard, restOn, textOf, untilCard } from './reading/card.ts';
import { openRead, untilPainted } from './reading/painted.ts';
import { enterSurface, surfaceBox, untilNoSurface, untilSurface } from './reading/surface-box.ts';
import { placeOf } from './reading/text-places.ts';

const reading = browserForTests();

const openReport = () => openRead(reading.browser, 'report', '65/230');

test('a card opens where the pointer rests, stays while it is in it, and closes after it or by Escape', async () => {
  const tab = await openReport();
  expect(await surfaceBox(tab)).toBeUndefined();
  const card = await restOn(tab, '65/230', 'A/RES/65/230');
  expect(await textOf(card, inCard.title)).toBe(
    'Twelfth United Nations Congress on Crime Prevention and Criminal Justice',
  );
  const said = (await textOf(card, 'body')) ?? '';
  expect(said).toContain('21 December 2010 · sixty-fifth session · apparently adopted without a vote');
  expect(said.match(/without a vote/g)).toHaveLength(1);
  await untilSurface(tab);
  await reading.picture(tab, 'card');
  await enterSurface(tab);
  // Three times as long as the card waits for a pointer that has left.
  await wait(900);
  expect(await surfaceBox(tab)).toBeDefined();
  await tab.pointTo({ x: 5, y: 700 });
  await untilNoSurface(tab);
  await restOn(tab, '65/230', 'A/RES/65/230');
  await untilSurface(tab);
  await tab.press('Escape');
  await untilNoSurface(tab);
});

test('the card is beside the line that the pointer is on; a title may be the one that the page gives', async () => {
  const tab = await openReport();
  for (const end of ['start', 'end'] as const) {
    const pointer = (await placeOf(tab, '1373 (2001)'))[end];
    await tab.pointTo(pointer);
    await untilCard(tab, 'S/RES/1373(2001)');
    const { left, right, top, bottom } = await untilSurface(tab);
    expect(pointer.y < top || pointer.y > bottom).toBe(true);
    expect(pointer.x).toBeGreaterThan(left - 16);
    expect(pointer.x).toBeLessThan(right + 16);
    await tab.pointTo({ x: 5, y: 700 });
    await untilNoSurface(tab);
  }
  const card = await restOn(tab, '8/1', 'CAC/COSP/RES/8/1');
  expect(await textOf(card, inCard.title)).toContain('international cooperation on asset recovery');
  expect(await textOf(card, 'body')).toContain('Title given on this page');
});

test('the keyboard goes to a reference and opens its card, and closing it restores the focus', async () => {
  const tab = await openReport();
  await tab.press('Alt+Shift+ArrowRight');
  await untilPainted(tab, 'focus', '65/230');
  await tab.press('Alt+Shift+ArrowRight');
  await untilPainted(tab, 'focus', 'E/CN.15/2011/16');
  await tab.press('Alt+Shift+ArrowLeft');
  expect(await untilPainted(tab, 'focus', '65/230')).toEqual(['65/230']);
  await tab.press('Alt+Shift+ArrowDown');
  const card = await untilCard(tab, 'A/RES/65/230');
  expect(await card.evaluate(() => document.hasFocus(), undefined)).toBe(true);
  await card.press('Escape');
  await untilNoSurface(tab);
  expect(await tab.evaluate(() => document.hasFocus() && document.activeElement === document.body, undefined)).toBe(
    true,
  );
});

test('a symbol in the card opens in the same card, and the trail leads back', async () => {
  const tab = await reading.browser.openTab(sampleAddresses.resolution);
  await untilPainted(tab, 'reference', '67/186');
  const card = await restOn(tab, '67/186', 'A/RES/67/186');
  await enterSurface(tab);
  await card.click(inCard.link('A/RES/66/181'));
  const cited = await untilCard(tab, 'A/RES/66/181');
  expect(await textOf(cited, inCard.title)).toMatch(/^Strengthening the United Nations Crime Prevention/);
  await cited.click(inCard.back);
  const first = await untilCard(tab, 'A/RES/67/186');
  expect(await textOf(first, inCard.title)).toMatch(/^Strengthening the rule of law/);
});

test('a card shows its series with its own place marked and in view, and the newest member', async () => {
  const tab = await openReport();
  const card = await restOn(tab, '1851 (2008)', 'S/RES/1851(2008)');
  await until('the series', async () => (await textOf(card, inCard.series))?.includes('S/RES/1897 (2009)'));
  expect(await textOf(card, inCard.hereInSeries)).toBe('S/RES/1851 (2008)');
  const isInView = await card.evaluate((selector) => {
    const here = document.querySelector(selector)?.getBoundingClientRect();
    const line = document.querySelector('[data-testid="card-series"] ol')?.getBoundingClientRect();
    return here !== undefined && line !== undefined && here.left >= line.left && here.right <= line.right;
  }, inCard.hereInSeries);
  expect(isInView).toBe(true);
  await until(
    'the newest',
    async () =>
      (await textOf(card, inCard.newer)) === 'Newer resolution in this series: S/RES/2608(2021) (3 December 2021)',
  );
  await untilSurface(tab);
  await reading.picture(tab, 'card-series');
  await enterSurface(tab);
  await card.click(`${inCard.series} ${inCard.link('S/RES/1897(2009)')}`);
  const later = await untilCard(tab, 'S/RES/1897(2009)');
  await until('the mark to move', async () => (await textOf(later, inCard.hereInSeries)) === 'S/RES/1897 (2009)');
});

test('a restart of the extension leaves no old card on the page', async () => {
  const tab = await openReport();
  await restOn(tab, '65/230', 'A/RES/65/230');
  await untilSurface(tab);
  const page = await reading.browser.openExtensionPage('popup.html');
  await page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
    setTimeout(() => chrome.runtime.reload(), 100);
  }, undefined);
  await wait(1500);
  await tab.show();
  const { middle } = await placeOf(tab, '64/179');
  await tab.pointTo(middle);
  // Firefox starts the new content script in open pages, Chromium only in pages opened from then on.
  const cards = reading.browser.name === 'firefox' ? 1 : 0;
  await until('the old card to go', async () => {
    const surfaces = await tab.evaluate(() => document.querySelectorAll('[data-recalling]').length, undefined);
    return surfaces === cards;
  });
});
