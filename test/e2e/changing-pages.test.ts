import { expect, test } from 'vitest';
import { sampleAddresses } from '../run/sample-addresses.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { painted, untilPainted } from './reading/painted.ts';

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
