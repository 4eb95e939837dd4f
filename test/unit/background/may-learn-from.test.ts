import { expect, it } from 'vitest';
import { mayLearnFrom } from '../../../utils/background/may-learn-from.ts';

const url = 'https://docs.un.org/en/A/90/5';

it.each([
  ['a page of the United Nations', { url, tab: { id: 1 } }, true],
  ['one in a private window', { url, tab: { id: 1, incognito: true } }, false],
  ['a page of anyone else', { url: 'https://un.org.example/A/90/5', tab: { id: 1 } }, false],
  ['a page of the extension', { url: 'chrome-extension://abc/popup.html', tab: { id: 1 } }, false],
  ['a page without an address', { tab: { id: 1 } }, false],
  ['a sender without a tab', { url }, false],
])('%s', (_, sender, may) => {
  expect(mayLearnFrom(sender)).toBe(may);
});
