import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotationSchema } from '../../../utils/annotations/annotation.ts';
import { newIdentifier } from '../../../utils/annotations/new-identifier.ts';
import { migrations, pendingMigrations } from '../../../utils/store/migrations/migrations.ts';

const annotation = {
  id: '01',
  document: { address: 'https://un.org/a' },
  selectors: [{ type: 'TextQuoteSelector', exact: 'words', prefix: '', suffix: '' }],
  colour: 'yellow',
  tags: ['law'],
  stamp: '1',
  created: 0,
  modified: 0,
};

test('a complete annotation is accepted unchanged', () => {
  expect(annotationSchema.parse(annotation)).toEqual(annotation);
});

test.each([
  ['an empty quote', { ...annotation, selectors: [{ type: 'TextQuoteSelector', exact: '', prefix: '', suffix: '' }] }],
  ['neither a place nor a note', { ...annotation, selectors: [] }],
  ['an unknown colour', { ...annotation, colour: 'black' }],
  ['an offset before the text', { ...annotation, selectors: [{ type: 'TextPositionSelector', start: -1, end: 2 }] }],
  ['an empty note', { ...annotation, note: '' }],
  ['no stamp', { ...annotation, stamp: undefined }],
  ['no address', { ...annotation, document: {} }],
  ['nothing', null],
])('refuses %s', (_, value) => {
  expect(annotationSchema.safeParse(value).success).toBe(false);
});

test('a note on a whole document has no selectors', () => {
  const { colour: _, ...note } = { ...annotation, selectors: [], note: 'Ask about it' };
  expect(annotationSchema.parse(note)).toEqual(note);
});

test('identifiers sort by the time of creation', () => {
  const moments = fc.integer({ min: 0, max: 2 ** 48 - 1 });
  const randomBytes = fc.uint8Array({ minLength: 16, maxLength: 16 });
  fc.assert(
    fc.property(moments, moments, randomBytes, randomBytes, (a, b, random, otherRandom) => {
      fc.pre(a < b);
      expect(newIdentifier(a, random) < newIdentifier(b, otherRandom)).toBe(true);
    }),
  );
});

test('a store of each version gets the migrations it lacks', () => {
  const table = [async () => undefined, async () => undefined, async () => undefined];
  expect(pendingMigrations(0, table)).toEqual(table);
  expect(pendingMigrations(2, table)).toEqual(table.slice(2));
  expect(pendingMigrations(migrations.length)).toEqual([]);
});
