import { expect, test } from 'vitest';
import { sampleAddresses } from '../run/sample-addresses.ts';
import type { Frame } from './browsers/browser.ts';
import { browserOfRun } from './browsers/start-browser.ts';
import { until } from './browsers/until.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { restOn } from './reading/card.ts';
import { untilPainted } from './reading/painted.ts';
import { enterSurface, untilNoSurface, untilSurface } from './reading/surface-box.ts';

const reading = browserForTests();

/** Where a text is in the window of its frame, and whether a surface of the extension is right below it. */
function belowText(frame: Frame, text: string) {
  return frame.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(text);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      const { left, top, bottom } = range.getBoundingClientRect();
      const below = document.elementFromPoint(left + 10, bottom + 20);
      return { x: left + 10, y: (top + bottom) / 2, isSurface: below?.hasAttribute('data-recalling') ?? false };
    }
    throw new Error(`The frame has no “${text}”`);
  }, text);
}

test('a card in a modal dialog takes clicks, and a sandboxed frame gets a plain card', async () => {
  const tab = await reading.browser.openTab(sampleAddresses.guarded);
  await untilPainted(tab, 'reference', '65/230');
  await tab.evaluate(() => document.querySelector('dialog')?.showModal(), undefined);
  const card = await restOn(tab, '64/179', 'A/RES/64/179');
  await enterSurface(tab);
  await reading.picture(tab, 'card-in-dialog');
  await card.click('button[aria-label="Close"]');
  await untilNoSurface(tab);
  await tab.evaluate(() => document.querySelector('dialog')?.close(), undefined);

  const guest = await until('the frame', () => tab.frame('about:srcdoc'));
  await untilPainted(guest, 'reference', '66/181');
  const frame = await tab.evaluate(() => {
    const { left, top } = document.querySelector('iframe')?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + 1, y: top + 1 };
  }, undefined);
  const { x, y } = await belowText(guest, '66/181');
  await tab.pointTo({ x: frame.x + x, y: frame.y + y });
  await until('the plain card', async () => (await belowText(guest, '66/181')).isSurface);
  await reading.picture(tab, 'card-in-sandbox');
  const inner = await guest.evaluate(() => window.length, undefined);
  expect(inner).toBe(0);
});

// Firefox lets the card in.
if (browserOfRun() === 'chromium') {
  test('under an embedder policy that keeps frames of extensions out, a plain card is shown, each time', async () => {
    const tab = await reading.browser.openTab(sampleAddresses.guardedByPolicy);
    await untilPainted(tab, 'reference', '65/230');
    for (const _ of ['first', 'again']) {
      const { x, y } = await belowText(tab, '65/230');
      await tab.pointTo({ x, y });
      await until('the plain card', async () => (await tab.frame('card.html')) === undefined && untilSurface(tab));
      await tab.pointTo({ x: 5, y: 700 });
      await untilNoSurface(tab);
    }
    await reading.picture(tab, 'card-by-policy');
  });
}
