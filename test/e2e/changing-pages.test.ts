import { expect, test } from 'vitest';
import { sampleAddresses } from '../run/sample-addresses.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { mark } from './reading/marking.ts';
import { painted, untilPainted } from './reading/painted.ts';
import { placeOf } from './reading/text-places.ts';

const reading = browserForTests();

test('underlines what arrives after the page has loaded, and what an application shows at another address', async () => {
  const tab = await reading.browser.openTab(sampleAddresses.lateContent);
  await untilPainted(tab, 'reference', '65/230');
  await tab.click('#more');
  expect(await untilPainted(tab, 'reference', '1851 (2008)')).toEqual(['65/230', '1851 (2008)']);
  await tab.click('#next');
  await untilPainted(tab, 'reference', '67/189');
  expect(await painted(tab, 'reference')).toEqual(['67/189']);
});

test('paint that the page removes comes back, and clear text is washed without ink', async () => {
  const words = 'libraries to keep the marginal notes of their readers';
  const tab = await reading.browser.openTab(sampleAddresses.marking);
  await untilPainted(tab, 'reference', '65/230');
  await mark(tab, words, 'green');
  await tab.evaluate(() => CSS.highlights.clear(), undefined);
  expect(await painted(tab, '')).toEqual([]);
  await tab.pointTo((await placeOf(tab, 'Decides')).middle);
  await untilPainted(tab, 'green', words);
  await tab.evaluate(() => CSS.highlights.get('recalling-green')?.clear(), undefined);
  await tab.show();
  await untilPainted(tab, 'green', words);

  await tab.evaluate(() => {
    document.body.style.color = 'transparent';
    document.body.append('Another line.');
  }, undefined);
  await untilPainted(tab, 'green-wash', words);
  await reading.picture(tab, 'highlight-on-clear-text');
});
