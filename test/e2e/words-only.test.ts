import { expect, test } from 'vitest';
import { sampleAddresses } from '../run/sample-addresses.ts';
import { until } from './browsers/until.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { textOf } from './reading/card.ts';
import { mark } from './reading/marking.ts';
import { painted, untilPainted } from './reading/painted.ts';
import { inPopup, openPopup } from './reading/popup.ts';

const reading = browserForTests();
const words = 'asked for oil before winter';

test('frames without an address are read, and a page of words once the reader marks it', async () => {
  const tab = await reading.browser.openTab(sampleAddresses.wordsOnly);
  for (const [address, reference] of [
    ['about:srcdoc', '65/230'],
    ['blob:', 'E/CN.15/2011/16'],
  ] as const) {
    const frame = await until(`the frame ${address}`, () => tab.frame(address));
    await untilPainted(frame, 'reference', reference);
  }
  await until('the written frame', () =>
    tab.evaluate(() => {
      const written = document.querySelector<HTMLIFrameElement>('#written')?.contentWindow;
      return [...((written as typeof globalThis | null | undefined)?.CSS.highlights.keys() ?? [])].length > 0;
    }, undefined),
  );
  // Nothing on the page itself asked for the script until now.
  await mark(tab, words, 'green');
  await tab.reload();
  await untilPainted(tab, 'green', words);

  const popup = await openPopup(reading.browser, tab);
  const title = 'Sample page of words, with documents in its frames';
  await until('the page in the popup', async () => (await textOf(popup, inPopup.document)) === title);
  await until('the references of its frames', async () => {
    const listed = await popup.evaluate(
      () => [...document.querySelectorAll('[data-symbol]')].map((item) => item.getAttribute('data-symbol')),
      undefined,
    );
    return ['A/RES/65/230', 'S/RES/1851(2008)', 'E/CN.15/2011/16'].every((symbol) => listed.includes(symbol));
  });
  expect(await painted(tab, 'reference')).toEqual([]);
});
