import { expect, test } from 'vitest';
import type { DocumentIdentity } from '../../../utils/documents/document-identity.ts';
import { shownUnaskedOn } from '../../../utils/documents/shown-unasked-on.ts';

const symbol = 'A/RES/90/12';
/** Marked where the document's own address is, on a page that only says so, and on one that says nothing. */
const inDocument = { symbol, language: 'en', address: 'https://docs.un.org/en/A/RES/90/12' };
const onCopy = { symbol, address: 'https://un.org/sea/lighthouses.html' };
const onPage = { address: 'https://press.un.org/en/lighthouses' };

test.each<[DocumentIdentity, string, boolean]>([
  [inDocument, 'https://docs.un.org/en/A/RES/90/12', true],
  [inDocument, 'http://docs.un.org/en/A/RES/90/12', true],
  [inDocument, 'https://docs.un.org/fr/A/RES/90/12', true],
  [inDocument, 'https://www.undocs.org/a/res/90/12#page=2', true],
  [inDocument, 'https://documents.un.org/api/symbol/access?s=A/RES/90/12&l=en', true],
  [inDocument, 'https://docs.un.org/en/A/RES/90/13', false],
  [inDocument, 'https://docs.un.org:8443/en/A/RES/90/12', false],
  [inDocument, 'https://docs.un.org.evil.example/en/A/RES/90/12', false],
  [inDocument, 'https://evil.un.org/view_doc.asp?symbol=A/RES/90/12', false],
  [inDocument, 'https://www.un.org/sea/lighthouses.html', false],
  [onCopy, 'https://www.un.org/sea/lighthouses.html?utm_source=mail', true],
  [onCopy, 'https://www.un.org/ga/search/view_doc.asp?symbol=A/RES/90/12', true],
  [onCopy, 'https://www.un.org/sea/other.html', false],
  [onCopy, 'https://press.un.org/sea/lighthouses.html', false],
  [onCopy, 'https://docs.un.org/ar/A/RES/90/12', true],
  [onPage, 'https://press.un.org/en/lighthouses/', true],
  [onPage, 'https://press.un.org/en/harbours', false],
  [onPage, 'https://docs.un.org/en/A/RES/90/12', false],
  [{ address: 'about:srcdoc' }, 'about:srcdoc', false],
  [{ address: 'file:///home/reader/text.txt' }, 'file:///home/reader/text.txt', true],
  [{ symbol, address: 'file:///home/reader/text.txt' }, 'file:///home/reader/other.txt', false],
  [{ symbol, address: 'not an address' }, 'about:blank', false],
])('what was marked in %j is shown at %s without asking: %s', (marked, address, isShown) => {
  expect(shownUnaskedOn({ address, isSecure: true })(marked)).toBe(isShown);
  expect(shownUnaskedOn({ address, isSecure: false })(marked)).toBe(false);
});

test('one page is asked for marks of several documents', () => {
  const isShown = shownUnaskedOn({ address: 'https://docs.un.org/en/A/RES/90/12', isSecure: true });
  const other = { ...onCopy, symbol: 'A/RES/90/13' };
  expect([onCopy, other, onCopy, inDocument, onPage].map(isShown)).toEqual([true, false, true, true, false]);
});
