import { expect, test } from 'vitest';
import { identifyDocument, type PageFacts } from '../../../utils/documents/identify-document.ts';

const page = (facts: Partial<PageFacts>): PageFacts => ({
  address: 'https://press.un.org/en/page',
  title: 'A page',
  language: '',
  metadata: [],
  text: '',
  ...facts,
});
const record = 'https://digitallibrary.un.org/record/700001';

test.each<[string, Partial<PageFacts>, string | undefined]>([
  ['the address', { address: 'https://docs.un.org/en/a/res/65/230' }, 'A/RES/65/230'],
  ['the canonical link', { canonical: 'https://undocs.org/A/RES/65/230' }, 'A/RES/65/230'],
  ['the metadata', { metadata: [['citation_technical_report_number', 'A/RES/65/230']] }, 'A/RES/65/230'],
  ['a library record', { address: record, text: 'Title\nSymbol\nA/RES/65/230\nDate' }, 'A/RES/65/230'],
  ['a record that begins with an empty line', { address: record, text: '\nSymbol\nA/RES/65/230' }, 'A/RES/65/230'],
  ['a record in cells', { address: record, text: 'Cote\tA/RES/65/230\tDate' }, 'A/RES/65/230'],
  ['a title that is a symbol', { title: ' A/RES/65/230 ' }, 'A/RES/65/230'],
  ['a title with a symbol in it: nothing', { title: 'On A/RES/65/230' }, undefined],
  ['a label elsewhere: nothing', { text: 'Symbol\nA/RES/65/230' }, undefined],
  ['metadata that are not a symbol: nothing', { metadata: [['dc.identifier', 'oai:1234']] }, undefined],
])('the symbol by %s', (_, facts, symbol) => {
  expect(identifyDocument(page(facts)).symbol).toBe(symbol);
});

test.each([
  [{ address: 'https://docs.un.org/zh/A/65/100', language: 'en' }, 'zh'],
  [{ language: 'fr-CA' }, 'fr'],
  [{ language: 'de' }, undefined],
])('the language of %j is %s', (facts, language) => {
  expect(identifyDocument(page(facts)).language).toBe(language);
});

test.each([
  ['text/plain', 'text'],
  ['text/html', undefined],
  [undefined, undefined],
])('a document of type %s is read as %s', (contentType, surface) => {
  expect(identifyDocument(page({ ...(contentType && { contentType }) })).surface).toBe(surface);
});

test('a page without a web address is identified by the address it has', () => {
  expect(identifyDocument(page({ address: 'about:srcdoc', title: '' }))).toEqual({ address: 'about:srcdoc' });
});
