import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseAddress } from '../../../utils/documents/normalise-address.ts';

test.each([
  ['http://www.un.org/en/page/#part', 'https://un.org/en/page'],
  ['https://un.org/en/page?utm_source=x&b=2&a=1&fbclid=y', 'https://un.org/en/page?a=1&b=2'],
  ['https://un.org', 'https://un.org'],
  ['https://un.org:8080/a', 'https://un.org:8080/a'],
  ['file:///texts/report.txt#page=2', 'file:///texts/report.txt'],
  ['not an address', 'not an address'],
])('%s becomes %s', (address, normalised) => {
  expect(normaliseAddress(address)).toBe(normalised);
});

test('a normalised address stays the same', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      const once = normaliseAddress(address);
      expect(normaliseAddress(once)).toBe(once);
    }),
  );
});
