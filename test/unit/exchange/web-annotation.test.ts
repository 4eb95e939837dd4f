import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Annotation, annotationSchema } from '../../../utils/annotations/annotation.ts';
import { type ImportStep, readImport } from '../../../utils/exchange/import/read-import.ts';
import { toWebAnnotation } from '../../../utils/exchange/web-annotation/to-web-annotation.ts';
import { webAnnotationPage } from '../../../utils/exchange/web-annotation/web-annotation-page.ts';
import { anyAnnotation } from './any-annotation.ts';

/** Dates up to it are not in the future. */
const lastMoment = 8.64e15;

async function steps(chunks: AsyncIterable<string> | Iterable<string>): Promise<ImportStep[]> {
  return Array.fromAsync(readImport(chunks, { now: lastMoment }));
}

/** A text cut into pieces at the given places, which may fall inside of a letter. */
const pieces = (text: string, cuts: readonly number[]): string[] => {
  const places = [0, ...cuts.map((cut) => cut % (text.length + 1)).toSorted((a, b) => a - b), text.length];
  return places.slice(1).map((end, index) => text.slice(places[index], end));
};

test('the generated annotations are valid ones', () => {
  fc.assert(
    fc.property(anyAnnotation, (annotation) => {
      expect(annotationSchema.parse(annotation)).toEqual(annotation);
    }),
  );
});

test('10,000 annotations survive export and import unchanged', async () => {
  const annotations = fc.sample(anyAnnotation, { numRuns: 10_000, seed: 65_230 });
  const read = await steps(webAnnotationPage(annotations, 0));
  expect(read.at(-1)).toEqual({ type: 'end', records: 10_000, isWhole: true });
  const back = read.flatMap((step) => (step.type === 'annotation' ? [step.annotation] : []));
  expect(back).toEqual(annotations);
}, 60_000);

test('it makes no difference how a file is split into chunks', async () => {
  const cuts = fc.array(fc.nat(), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(fc.array(anyAnnotation, { maxLength: 4 }), cuts, async (annotations, places) => {
      const text = (await Array.fromAsync(webAnnotationPage(annotations, 0))).join('');
      const read = await steps(pieces(text, places));
      expect(read.slice(0, -1).map((step) => step.type === 'annotation' && step.annotation)).toEqual(annotations);
    }),
  );
});

test('a file cut off anywhere gives the annotations before the cut, and reports it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyAnnotation, { minLength: 1, maxLength: 4 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      async (annotations, part) => {
        const text = (await Array.fromAsync(webAnnotationPage(annotations, 0))).join('').trimEnd();
        const cut = Math.max(1, Math.floor(text.length * part));
        const read = await steps([text.slice(0, cut)]);
        expect(read.at(-1)).toMatchObject({ type: 'end', isWhole: false });
        const back = read.flatMap((step) => (step.type === 'annotation' ? [step.annotation] : []));
        expect(back).toEqual(annotations.slice(0, back.length));
        expect(read).toHaveLength(back.length + 1);
      },
    ),
  );
});

const highlight: Annotation = {
  id: '01JCXB8Y2M0000000000000000',
  document: {
    symbol: 'A/RES/65/230',
    language: 'en',
    address: 'https://docs.un.org/en/A/RES/65/230',
    title: 'T',
    surface: 'page',
  },
  selectors: [
    { type: 'TextQuoteSelector', exact: 'words', prefix: 'before', suffix: 'after' },
    { type: 'TextPositionSelector', start: 6, end: 11 },
    { type: 'FragmentSelector', conformsTo: 'urn:recalling:paragraph', value: 'operative.5' },
  ],
  colour: 'green',
  note: 'A *note*',
  tags: ['crime'],
  created: 0,
  modified: 86_400_000,
  stamp: '1',
};

test('an annotation in the form of the W3C', () => {
  expect(toWebAnnotation(highlight)).toEqual({
    id: 'urn:recalling:annotation:01JCXB8Y2M0000000000000000',
    type: 'Annotation',
    motivation: 'commenting',
    created: '1970-01-01T00:00:00.000Z',
    modified: '1970-01-02T00:00:00.000Z',
    body: [
      { type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: 'A *note*' },
      { type: 'TextualBody', purpose: 'tagging', value: 'crime' },
    ],
    target: {
      source: 'https://docs.un.org/en/A/RES/65/230',
      selector: [
        { type: 'TextQuoteSelector', exact: 'words', prefix: 'before', suffix: 'after' },
        { type: 'TextPositionSelector', start: 6, end: 11, 'recalling:unit': 'UTF-16' },
        { type: 'FragmentSelector', conformsTo: 'urn:recalling:paragraph', value: 'operative.5' },
      ],
    },
    'recalling:symbol': 'A/RES/65/230',
    'recalling:language': 'en',
    'recalling:title': 'T',
    'recalling:surface': 'page',
    'recalling:colour': 'green',
    'recalling:stamp': '1',
  });
});

test('a file without annotations is an empty page', async () => {
  const text = (await Array.fromAsync(webAnnotationPage([], 0))).join('');
  expect(JSON.parse(text)).toMatchObject({ type: 'AnnotationPage', items: [] });
  expect(await steps([text])).toEqual([{ type: 'end', records: 0, isWhole: true }]);
});
