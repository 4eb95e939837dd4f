import { expect, test } from 'vitest';
import type { Loss } from '../../../utils/exchange/import/loss.ts';
import { type ImportStep, readImport } from '../../../utils/exchange/import/read-import.ts';

const now = Date.parse('2026-06-01T00:00:00Z');
const source = 'https://docs.un.org/en/A/RES/47/135';
const quote = { type: 'TextQuoteSelector', exact: 'Urges all States', prefix: '', suffix: '' };
const web = { type: 'Annotation', id: 'https://notes.test/1', bodyValue: 'see there' };

async function first(record: object, about?: string): Promise<Extract<ImportStep, { type: 'annotation' }>> {
  const context = { now, ...(about !== undefined && { about: { address: about } }) };
  const [step] = await Array.fromAsync(readImport([JSON.stringify(record)], context));
  if (step?.type !== 'annotation') throw new Error(JSON.stringify(step));
  return step;
}

const term = { id: 'https://terms.test/12', label: 'Minorities' };
const from = (exact: string) => ({ type: 'TextQuoteSelector', exact });
const many = Array.from({ length: 102 }, (_, index) => ({ purpose: 'tagging', value: `tag ${index}` }));

test.each<[string, object, object, Loss[]]>([
  [
    'a term of a vocabulary as the source of a tag',
    { body: { purpose: 'tagging', source: term } },
    { tags: ['Minorities'] },
    [],
  ],
  ['a term of a vocabulary as a tag', { body: { purpose: 'tagging', ...term } }, { tags: ['Minorities'] }, []],
  [
    'a label in several languages',
    { body: { purpose: 'oa:tagging', source: { id: 'x', prefLabel: [{ '@value': 'Droits', '@language': 'fr' }] } } },
    { tags: ['Droits'] },
    [],
  ],
  [
    'a term without a label',
    { body: { purpose: 'tagging', source: { id: 'https://terms.test/12' } } },
    { tags: ['https://terms.test/12'] },
    [],
  ],
  [
    'a value with its language',
    { body: { type: 'TextualBody', value: { '@value': 'mot', '@language': 'fr' } } },
    { note: 'see there\n\nmot' },
    [],
  ],
  ['a value by languages', { bodyValue: { en: 'one', fr: 'un' } }, { note: 'one\n\nun' }, []],
  ['a list in JSON-LD', { bodyValue: { '@list': ['one', 'two'] } }, { note: 'one\n\ntwo' }, []],
  ['a body that is a picture', { body: { type: 'Image', format: 'image/png' } }, { note: 'see there' }, ['words']],
  [
    'a body with a colour alone',
    { body: { type: 'TextualBody', color: 'green' }, target: { source, selector: quote } },
    { colour: 'green' },
    [],
  ],
  [
    'tags of a reading system',
    { body: { type: 'TextualBody', value: 'A', tags: ['one', 'two'] } },
    { tags: ['one', 'two'] },
    [],
  ],
  ['more tags than are kept', { body: many }, { tags: many.slice(0, 100).map(({ value }) => value) }, ['tags']],
  ['a long tag', { body: { purpose: 'tagging', value: 'x'.repeat(101) } }, { tags: ['x'.repeat(100)] }, ['tags']],
  ['its author', { creator: { name: 'A. Reader' } }, {}, ['author']],
  ['a malformed date', { created: 'yesterday' }, { created: now }, ['date']],
  [
    'dates far in the future',
    { created: '2086-01-01T00:00:00Z', modified: '2086-01-02T00:00:00Z' },
    { created: now, modified: now },
    ['date'],
  ],
  ['a clock that is an hour ahead', { created: '2026-06-01T01:00:00Z' }, { created: now + 3_600_000 }, []],
  [
    'a quotation as a list',
    { target: { source, selector: { ...quote, exact: ['Urges all States'] } } },
    { selectors: [quote] },
    [],
  ],
  [
    'a quotation with its language',
    { target: { source, selector: { ...quote, exact: { '@value': 'Urges all States', '@language': 'en' } } } },
    { selectors: [quote] },
    [],
  ],
  [
    'a quotation by languages',
    { target: { source, selector: { ...quote, exact: { en: 'Urges all States' } } } },
    { selectors: [quote] },
    [],
  ],
  [
    'a type with its vocabulary',
    { target: { source, selector: { ...quote, type: 'oa:TextQuoteSelector' } } },
    { selectors: [quote] },
    [],
  ],
  [
    'a position in words',
    { target: { source, selector: { type: 'TextPositionSelector', start: '3', end: { '@value': '8' } } } },
    { selectors: [{ type: 'TextPositionSelector', start: 3, end: 8 }] },
    [],
  ],
  [
    'a range of quotations',
    {
      target: {
        source,
        selector: { type: 'RangeSelector', startSelector: from('Urges all'), endSelector: from('47/135') },
      },
    },
    { selectors: [{ ...from('Urges all'), prefix: '', suffix: '' }], colour: 'yellow' },
    ['passage'],
  ],
  [
    'a range of positions',
    {
      target: {
        source,
        selector: {
          type: 'RangeSelector',
          startSelector: { type: 'TextPositionSelector', start: 10, end: 12 },
          endSelector: {
            type: 'XPathSelector',
            value: '/p',
            refinedBy: { type: 'TextPositionSelector', start: 40, end: 44 },
          },
        },
      },
    },
    { selectors: [{ type: 'TextPositionSelector', start: 10, end: 40 }] },
    [],
  ],
  [
    'a range beside the whole quotation',
    { target: { source, selector: [quote, { type: 'RangeSelector', startSelector: from('Urges') }] } },
    { selectors: [quote] },
    [],
  ],
  [
    'a place that is not one of text',
    { target: { source, selector: { type: 'SvgSelector', value: '<svg/>' } } },
    { selectors: [], note: 'see there' },
    ['place'],
  ],
])('reads %s', async (_, members, expected, lost) => {
  const step = await first({ ...web, target: source, ...members });
  expect(step.annotation).toMatchObject(expected);
  expect([...step.lost]).toEqual(lost);
});

test('nine selectors keep one of each type', async () => {
  const positions = Array.from({ length: 8 }, (_, start) => ({ type: 'TextPositionSelector', start, end: 9 }));
  const { annotation } = await first({ ...web, target: { source, selector: [...positions, quote] } });
  expect(annotation.selectors).toHaveLength(8);
  expect(annotation.selectors).toContainEqual(quote);
});

test.each([
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['chrome-extension://abc/page.html', undefined],
  ['OEBPS/chapter-1.xhtml', undefined],
  ['urn:x-pdf:0123', 'urn:x-pdf:0123'],
  ['file:///C:/resolution.pdf', 'file:///C:/resolution.pdf'],
  [`https://via.hypothes.is/${source}`, source],
])('%s as a target is the document %s', async (target, address) => {
  const { annotation } = await first({ ...web, target }, 'https://named.test/');
  expect(annotation.document.address).toBe(address ?? 'https://named.test/');
});

test('Hypothesis’s link to the web stands before the print of a file', async () => {
  const document = { title: ['T'], link: [{ href: 'urn:x-pdf:0123' }, { href: source }] };
  const { annotation, lost } = await first({ id: 'a', uri: 'urn:x-pdf:0123', text: 'see there', user: 'u', document });
  expect(annotation.document).toEqual({ address: source, title: 'T' });
  expect([...lost]).toEqual(['author']);
});

test('records without a document go to the one that the reader names', async () => {
  for (const record of [web, { ...web, target: { selector: quote } }, { text: 'see there', tags: [] }]) {
    const [refused] = await Array.fromAsync(readImport([JSON.stringify(record)], { now }));
    expect(refused).toMatchObject({ type: 'refused', reason: 'no document' });
    expect((await first(record, source)).annotation).toMatchObject({
      document: { address: source },
      note: 'see there',
    });
  }
});

const chapter = {
  type: 'Annotation',
  body: { type: 'TextualBody', value: 'A' },
  target: { source: 'OEBPS/ch1.xhtml' },
};

test.each<[string, object, object]>([
  [
    'by a URN and title',
    { 'dc:identifier': ['urn:isbn:9789210002424'], 'dc:title': 'Yearbook' },
    { address: 'urn:isbn:9789210002424', title: 'Yearbook' },
  ],
  ['by a symbol', { 'dc:identifier': 'A/RES/47/135' }, { symbol: 'A/RES/47/135', address: source }],
  ['by an address', { id: source, 'dc:title': { en: 'Rights' } }, { address: source, title: 'Rights' }],
])('a reading system’s set names its document %s', async (_, about, document) => {
  const text = JSON.stringify({ type: 'AnnotationSet', title: 'Notes', about, items: [chapter, chapter] });
  const half = Math.floor(text.length / 3);
  const steps = await Array.fromAsync(readImport([text.slice(0, half), text.slice(half)], { now }));
  expect(steps).toMatchObject([
    { annotation: { document } },
    { annotation: { document } },
    { type: 'end', records: 2 },
  ]);
});

test('an annotation’s own member “about” is not the head of a set', async () => {
  const lines = [{ ...web, target: source, about: { id: 'https://other.test/' } }, web].map((each) =>
    JSON.stringify(each),
  );
  const steps = await Array.fromAsync(readImport([lines.join('\n')], { now }));
  expect(steps).toMatchObject([{ annotation: { document: { address: source } } }, { reason: 'no document' }, {}]);
});
