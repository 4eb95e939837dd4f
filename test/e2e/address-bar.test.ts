import { expect, test } from 'vitest';
import { sampleAddresses } from '../run/sample-addresses.ts';
import { browserForTests } from './reading/browser-for-tests.ts';

const reading = browserForTests();

test('the keyword opens what was typed, and suggests documents for words of a title', async () => {
  const tab = await reading.browser.openTab(sampleAddresses.report);
  await tab.show();
  for (const [typed, address] of [
    ['65/230', 'https://docs.un.org/en/A/RES/65/230'],
    ['377 V', 'https://docs.un.org/en/A/RES/377(V)A'],
    ['٦٥/٢٣٠', 'https://docs.un.org/en/A/RES/65/230'],
    ['S/RES/1325(2000)', 'https://docs.un.org/en/S/RES/1325(2000)'],
    ['zzzzqq', 'https://digitallibrary.un.org/search?ln=en&p=zzzzqq'],
  ] as const) {
    expect((await reading.browser.enterKeyword(typed)).address).toBe(address);
  }
  const { lines, address } = await reading.browser.enterKeyword('pyracy somala');
  expect(address).toBe('https://docs.un.org/en/S/RES/1851(2008)');
  expect(lines.join('\n')).toMatch(/S\/RES\/1846\(2008\) .*2008.*Repressing acts of piracy/);
});
