import { expect, test } from 'vitest';
import { type ImportStep, readImport } from '../../../utils/exchange/import/read-import.ts';

const now = 1_700_000_000_000;
const read = (text: string): Promise<ImportStep[]> => Array.fromAsync(readImport([text], { now }));
const annotationsIn = async (file: unknown) =>
  (await read(JSON.stringify(file))).flatMap((step) => (step.type === 'annotation' ? [step.annotation] : []));
const refusalsIn = async (text: string) =>
  (await read(text)).flatMap((step) => (step.type === 'refused' ? [[step.number, step.reason, step.detail]] : []));

const quote = { type: 'TextQuoteSelector', exact: 'words', prefix: '', suffix: '' };
const web = { id: 'http://example.org/1', type: 'Annotation', target: 'http://example.org/page' };
const source = 'http://example.org/page';

test.each<[string, object, object]>([
  ['a text', { body: { type: 'TextualBody', value: 'A' } }, { note: 'A' }],
  ['a bare value', { bodyValue: 'A' }, { note: 'A' }],
  ['a body elsewhere', { body: 'http://example.org/a' }, { note: 'http://example.org/a' }],
  [
    'many bodies',
    {
      body: [
        { type: 'TextualBody', value: 'A', purpose: 'commenting' },
        { type: 'TextualBody', value: 't', purpose: 'tagging' },
        { type: 'TextualBody', value: 'B' },
      ],
    },
    { note: 'A\n\nB', tags: ['t'] },
  ],
  ['tags by motivation', { motivation: 'tagging', body: { value: 't' }, bodyValue: 'A' }, { note: 'A', tags: ['t'] }],
  ['a quotation', { target: { source, selector: quote } }, { selectors: [quote], colour: 'yellow' }],
  [
    'a quotation without what stands around it',
    { target: { source, selector: [{ type: 'TextQuoteSelector', exact: 'words' }] } },
    { selectors: [quote] },
  ],
  [
    'a selector that refines one that is not known here',
    { target: { source, selector: { type: 'FragmentSelector', value: 'section', refinedBy: quote } } },
    { selectors: [quote] },
  ],
  [
    'selectors to choose from',
    { target: { source, selector: { type: 'Choice', items: [{ type: 'XPathSelector', value: '/p' }, quote] } } },
    { selectors: [quote] },
  ],
  [
    'an empty quotation beside a note',
    { bodyValue: 'A', target: { source, selector: { type: 'TextQuoteSelector', exact: '' } } },
    { selectors: [], note: 'A' },
  ],
  ['a target with an id', { bodyValue: 'A', target: { id: source } }, { document: { address: source } }],
  [
    'a source with an id and a title',
    { bodyValue: 'A', target: [{ source: { id: source, title: 'T' } }] },
    { document: { address: source, title: 'T' } },
  ],
  [
    'moments',
    { bodyValue: 'A', created: '2020-01-01T00:00:00Z', modified: '2021-01-01T00:00:00Z' },
    { created: 1_577_836_800_000, modified: 1_609_459_200_000 },
  ],
  ['malformed dates', { bodyValue: 'A', created: 'yesterday' }, { created: now, modified: now }],
])('a web annotation with %s', async (_, members, expected) => {
  const [annotation] = await annotationsIn({ ...web, ...members });
  expect(annotation).toMatchObject(expected);
});

test.each([
  ['one annotation', { ...web, bodyValue: 'A' }],
  ['a list', [{ ...web, bodyValue: 'A' }]],
  ['a page', { type: 'AnnotationPage', items: [{ ...web, bodyValue: 'A' }] }],
  [
    'a collection',
    { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [{ ...web, bodyValue: 'A' }] } },
  ],
  ['a graph', { '@graph': [{ ...web, bodyValue: 'A' }] }],
])('%s', async (_, file) => {
  expect(await annotationsIn(file)).toMatchObject([{ document: { address: source }, note: 'A' }]);
});

test('an annotation on each line', async () => {
  const lines = ['A', 'B'].map((bodyValue) => JSON.stringify({ ...web, bodyValue })).join('\n');
  expect((await read(lines)).map((step) => step.type)).toEqual(['annotation', 'annotation', 'end']);
});

test('an annotation with several targets becomes one for each', async () => {
  const read = await annotationsIn({ ...web, bodyValue: 'A', target: [source, `${source}/2`] });
  expect(read.map(({ document }) => document.address)).toEqual([source, `${source}/2`]);
  expect(new Set(read.map(({ id }) => id)).size).toBe(2);
});

const hypothesis = {
  id: 'abc',
  created: '2020-01-01T00:00:00.000000+00:00',
  updated: '2021-01-01T00:00:00.000000+00:00',
  uri: source,
  user: 'acct:reader@hypothes.is',
  group: '__world__',
  text: 'A *note*',
  tags: ['t', 't', ' '],
  document: { title: ['T'] },
  target: [
    {
      source,
      selector: [
        { type: 'RangeSelector', startContainer: '/p[1]', endContainer: '/p[1]', startOffset: 0, endOffset: 5 },
        { type: 'TextPositionSelector', start: 3, end: 8 },
        quote,
      ],
    },
  ],
};
const fromHypothesis = {
  document: { address: source, title: 'T' },
  selectors: [{ type: 'TextPositionSelector', start: 3, end: 8 }, quote],
  colour: 'yellow',
  note: 'A *note*',
  tags: ['t'],
  created: 1_577_836_800_000,
  modified: 1_609_459_200_000,
};

test.each([
  ['an export', { export_date: 'x', export_userid: 'y', client_version: 'z', annotations: [hypothesis] }],
  ['a response of its search API', { total: 1, rows: [{ ...hypothesis, document: { title: 'T' } }] }],
])('%s of Hypothesis', async (_, file) => {
  const { id, ...rest } = (await annotationsIn(file))[0] ?? { id: '' };
  expect(rest).toEqual(fromHypothesis);
  expect(id).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
});

test('a page note of Hypothesis becomes a note on the whole document', async () => {
  const [annotation] = await annotationsIn({ rows: [{ ...hypothesis, target: [{ source }] }] });
  expect(annotation).toMatchObject({ selectors: [], note: 'A *note*' });
  expect(annotation).not.toHaveProperty('colour');
});

test('the same record gets the same identifier each time, and another record another', async () => {
  const ids = async (...records: object[]) => (await annotationsIn(records)).map(({ id }) => id);
  const nameless = { type: 'Annotation', target: source, bodyValue: 'A' };
  const [first, second] = await ids(hypothesis, nameless);
  expect(await ids(hypothesis, nameless)).toEqual([first, second]);
  expect(await ids({ ...nameless, bodyValue: 'B' })).not.toEqual([second]);
});

const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
const good = JSON.stringify({ ...web, bodyValue: 'A' });

test.each<[string, string, unknown[]]>([
  ['anything but an object', '[3,"x",null,[]]', [1, 2, 3, 4].map((number) => [number, 'not an annotation', ''])],
  ['another object', '[{"a":1}]', [[1, 'not an annotation', '']]],
  ['broken JSON', `[{"a":tru},${good}]`, [[1, 'not JSON', '']]],
  ['no target', '[{"type":"Annotation","body":"x"}]', [[1, 'no document', '']]],
  ['an empty target', '[{"type":"Annotation","bodyValue":"x","target":{}}]', [[1, 'no document', '']]],
  ['nothing to keep', `[{"target":"${source}"}]`, [[1, 'nothing to keep', '']]],
  [
    'an empty quotation and no note',
    `[{"target":{"source":"${source}","selector":{"type":"TextQuoteSelector","exact":""}}}]`,
    [[1, 'nothing to keep', '']],
  ],
  [
    'an address that is too long',
    JSON.stringify([{ ...web, bodyValue: 'A', target: `${source}/${'x'.repeat(5000)}` }]),
    [[1, 'damaged', 'document.address']],
  ],
  ['a note that is too long', JSON.stringify([{ ...web, bodyValue: 'x'.repeat(100_001) }]), [[1, 'damaged', 'note']]],
  [
    'one of our own without its time',
    '{"id":"urn:recalling:annotation:1","target":{"source":"x"},"body":[]}',
    [[1, 'damaged', 'created']],
  ],
  [
    'one of our own under an impossible name',
    '{"id":"urn:recalling:annotation:%E0","target":"x"}',
    [[1, 'damaged', 'id']],
  ],
  ['a record that is too long', `["${'x'.repeat(1_000_001)}",${good}]`, [[1, 'too long', '']]],
  ['deeply nested brackets', `[{"a":${deep(100_000)}},${good}]`, [[1, 'too deep', '']]],
])('refuses %s', async (_, text, expected) => {
  expect(await refusalsIn(text)).toEqual(expected);
});

test.each(['', 'no JSON', '<html></html>', ']]', '"', '{}}', 'null'])(
  'nothing comes of %j, and nothing is thrown',
  async (text) => {
    expect((await read(text)).filter(({ type }) => type === 'annotation')).toEqual([]);
  },
);

test('members named like those of the prototype stay data', async () => {
  const [annotation] = await annotationsIn([
    JSON.parse(
      `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"target":"${source}","bodyValue":"A"}`,
    ),
  ]);
  expect(annotation).toMatchObject({ note: 'A' });
  expect({}).not.toHaveProperty('polluted');
});

test('HTML stays text', async () => {
  const note = '<img src=x onerror="alert(1)"> [a](javascript:alert(1))';
  expect(await annotationsIn([{ ...web, bodyValue: note }])).toMatchObject([{ note }]);
});

test('200 MB are read to the end, one record at a time', async () => {
  const record = JSON.stringify({ ...web, bodyValue: 'x'.repeat(90_000) });
  const records = 2222;
  function* file() {
    yield '[';
    for (let index = 0; index < records; index++) yield index === 0 ? record : `,${record}`;
    yield ']';
  }
  let annotations = 0;
  for await (const step of readImport(file(), { now })) {
    if (step.type === 'end') expect(step).toEqual({ type: 'end', records, isWhole: true });
    if (step.type === 'annotation') annotations++;
  }
  expect(annotations).toBe(records);
}, 60_000);
