import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newAnnotationSchema } from '../../../utils/annotations/annotation.ts';
import { documentOfSymbol } from '../../../utils/documents/document-address.ts';
import { annotationOfVersion1, annotationOfVersion1Note } from '../../../utils/store/migrations/version-1-records.ts';

const quote = { type: 'TextQuoteSelector', exact: 'words', prefix: 'a ', suffix: ' z' };
const highlight = {
  id: '01J',
  document: { symbol: 'A/RES/65/230', language: 'fr', address: 'https://docs.un.org/fr/A/RES/65/230', title: 'T' },
  selectors: [quote, { type: 'TextPositionSelector', start: 2, end: 7 }],
  colour: 'green',
  note: 'Why?',
  created: 1,
  modified: 2,
};
const note = { id: '01K', subject: 'A/RES/65/230', text: 'See **paragraph** 4', created: 1, modified: 2 };

test('a highlight keeps everything and has no tags', () => {
  expect(annotationOfVersion1(highlight)).toEqual({ ...highlight, tags: [] });
});

test('a highlight with an empty note has none', () => {
  expect(annotationOfVersion1({ ...highlight, note: '' })).not.toHaveProperty('note');
});

test('a note on a symbol becomes a note on its document', () => {
  expect(annotationOfVersion1Note(note)).toEqual({
    id: '01K',
    document: { symbol: 'A/RES/65/230', address: 'https://docs.un.org/en/A/RES/65/230' },
    selectors: [],
    note: 'See **paragraph** 4',
    tags: [],
    created: 1,
    modified: 2,
  });
});

test.each(['https://press.un.org/en/2010/ga11040.doc.htm', 'about:blank', 'not a/res/65/230 symbol'])(
  'a note on the address %s stays with it',
  (subject) => {
    expect(annotationOfVersion1Note({ ...note, subject })?.document).toEqual({ address: subject });
  },
);

test.each([
  'A/RES/65/230',
  'A/RES/217(III)A',
  'S/RES/1325(2000)',
  'A/HRC/RES/16/18',
  'E/CN.4/2005/102/Add.1',
  'S/PV.4213 (Resumption 1)',
])('the document of %s is the one that a surface would name today', (subject) => {
  const { document } = annotationOfVersion1Note({ ...note, subject }) ?? {};
  if (document?.symbol !== undefined) expect(document).toEqual(documentOfSymbol(subject));
  else expect(document).toEqual({ address: subject });
});

test.each([
  null,
  'text',
  {},
  { ...highlight, colour: 'black' },
  { ...highlight, selectors: [] },
  { ...highlight, id: 7 },
])('what is no highlight of version 1 is not read as one: %#', (stored) => {
  expect(annotationOfVersion1(stored)).toBeUndefined();
});

test.each([null, 'text', {}, { ...note, text: '' }, { ...note, subject: '' }, highlight])(
  'what is no note of version 1 is not read as one: %#',
  (stored) => {
    expect(annotationOfVersion1Note(stored)).toBeUndefined();
  },
);

test('whatever is read matches the schema of version 2', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 200 });
  fc.assert(
    fc.property(words, words, words, (subject, text, address) => {
      const fromNote = annotationOfVersion1Note({ ...note, subject, text });
      const fromHighlight = annotationOfVersion1({ ...highlight, note: text, document: { address } });
      for (const read of [fromNote, fromHighlight]) {
        if (read) expect(newAnnotationSchema.parse(read)).toEqual(read);
      }
    }),
  );
});
