import { expect, test } from 'vitest';
import { documentNamed } from '../../../utils/documents/document-named.ts';
import { innerAddress } from '../../../utils/documents/inner-address.ts';

const page = 'https://docs.un.org/en/A/RES/65/230';

test.each([
  [`https://via.hypothes.is/${page}`, page],
  ['https://via.hypothes.is/https:/docs.un.org/en/A/RES/65/230', page],
  [`https://via.hypothes.is/proxy/static/${page}`, page],
  [`https://via.hypothes.is/${page}?a=1#b`, `${page}?a=1#b`],
  ['https://via.hypothes.is/docs.un.org/en/A/RES/65/230', page],
  [`https://web.archive.org/web/20240101000000/${page}`, page],
  [`https://web.archive.org/web/20240101000000if_/${page}`, page],
  [`https://web.archive.org/web/2024/http://www.un.org/x`, 'http://www.un.org/x'],
  [`https://archive.ph/20240101000000/${page}`, page],
  ['https://docs-un-org.translate.goog/en/A/RES/65/230?_x_tr_sl=en&_x_tr_tl=pt', page],
  ['https://my--site-un-org.translate.goog/a', 'https://my-site.un.org/a'],
  [`https://via.hypothes.is/https://web.archive.org/web/2024/${page}`, page],
])('%s shows %s', (address, inner) => {
  expect(innerAddress(address)).toBe(inner);
});

test.each([
  page,
  'https://via.hypothes.is/',
  'https://via.hypothes.is/about',
  'https://web.archive.org/about',
  'urn:x-pdf:1',
  'no address',
])('%s shows no other page', (address) => {
  expect(innerAddress(address)).toBe(address);
});

test.each<[string, object | undefined]>([
  ['A/RES/65/230', { symbol: 'A/RES/65/230', address: page }],
  [' a/res/65/230 ', { symbol: 'A/RES/65/230', address: page }],
  ['docs.un.org/fr/A/RES/65/230', { symbol: 'A/RES/65/230', language: 'fr' }],
  ['https://example.test/page#part', { address: 'https://example.test/page' }],
  [`https://via.hypothes.is/${page}`, { symbol: 'A/RES/65/230' }],
  ['minorities', undefined],
  ['javascript:alert(1)', undefined],
  ['', undefined],
])('a reader who types “%s” names %j', (typed, document) => {
  if (document === undefined) expect(documentNamed(typed)).toBeUndefined();
  else expect(documentNamed(typed)).toMatchObject(document);
});
