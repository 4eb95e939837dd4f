import { expect, test } from 'vitest';
import { documentFromAddress } from '../../../utils/documents/document-from-address.ts';

test.each([
  ['https://docs.un.org/en/A/RES/65/230', 'A/RES/65/230', 'en'],
  ['https://docs.un.org/zh/CTOC/COP/2012/7', 'CTOC/COP/2012/7', 'zh'],
  ['https://docs.un.org/en/S/RES/1851(2008)', 'S/RES/1851(2008)', 'en'],
  ['https://docs.un.org/en/S/RES/1851%20(2008)', 'S/RES/1851 (2008)', 'en'],
  ['https://docs.un.org/A/65/100', 'A/65/100', undefined],
  ['https://docs.un.org/fr/A/RES/65/230/', 'A/RES/65/230', 'fr'],
  ['https://undocs.org/A/RES/65/230', 'A/RES/65/230', undefined],
  ['https://undocs.org/ar/A/RES/65/230', 'A/RES/65/230', 'ar'],
  ['http://www.undocs.org/en/E/2013/30', 'E/2013/30', 'en'],
  ['https://undocs.org/Home/Mobile?FinalSymbol=A%2FRES%2F65%2F230&Language=E', 'A/RES/65/230', 'en'],
  ['https://documents.un.org/api/symbol/access?s=A/RES/65/230&l=ru&t=pdf', 'A/RES/65/230', 'ru'],
  ['https://daccess-ods.un.org/access.nsf/Get?OpenAgent&DS=E/CN.15/2011/16&Lang=S', 'E/CN.15/2011/16', 'es'],
  ['https://www.un.org/en/ga/search/view_doc.asp?symbol=A/RES/65/230&Lang=C', 'A/RES/65/230', 'zh'],
  ['https://documents.un.org/doc/undoc/gen/n10/525/98/pdf/n1052598.pdf', undefined, undefined],
  ['https://docs.un.org/en/', undefined, 'en'],
  ['https://docs.un.org/%E0%A4%A', undefined, undefined],
  ['https://press.un.org/en/2012/sc10825.doc.htm', undefined, undefined],
  ['https://example.org/en/A/RES/65/230', undefined, undefined],
  ['about:blank', undefined, undefined],
  ['not an address', undefined, undefined],
])('%s is document %s in %s', (address, symbol, language) => {
  const found = documentFromAddress(address);
  expect([found.symbol, found.language]).toEqual([symbol, language]);
});
