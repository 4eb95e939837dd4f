import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Annotation } from '../../../utils/annotations/annotation.ts';
import {
  compareImport,
  effectOf,
  type ImportVerdict,
  importChoices,
  importItemFor,
  usualChoice,
} from '../../../utils/exchange/import/compare-import.ts';
import { anyAnnotation } from './any-annotation.ts';

const kept: Annotation = {
  id: '1',
  document: { address: 'https://un.org/a', symbol: 'A/65/1', language: 'en' },
  selectors: [{ type: 'TextQuoteSelector', exact: 'words', prefix: 'before', suffix: '' }],
  colour: 'yellow',
  note: 'A',
  tags: ['t', 'u'],
  created: 10,
  modified: 20,
  stamp: 'kept',
};
const { stamp: _, ...unstamped } = kept;

test.each<[string, Partial<Annotation>, Partial<Annotation>, ImportVerdict]>([
  ['the same tags in another order', { tags: ['u', 't'], modified: 99 }, {}, 'same'],
  ['the same change', { note: 'B', stamp: 'kept' }, {}, 'same'],
  ['another colour, later', { colour: 'blue', modified: 30 }, {}, 'newer'],
  ['another colour, earlier', { colour: 'blue', modified: 15 }, {}, 'older'],
  ['another colour at the same time', { colour: 'blue' }, {}, 'older'],
  ['another note, ours unchanged', { note: 'B', modified: 30 }, { modified: 10 }, 'newer'],
  ['another note, theirs unchanged', { note: 'B', modified: 10 }, {}, 'older'],
  ['another note, both changed', { note: 'B', modified: 30 }, {}, 'conflict'],
  ['another note at the same time', { note: 'B', modified: 10 }, { modified: 10 }, 'conflict'],
  ['moved to the trash since', { modified: 15 }, { deleted: 25 }, 'older'],
  ['changed since it was moved to the trash', { note: 'B', modified: 30 }, { deleted: 25 }, 'newer'],
  ['deleted there since', { deleted: 30 }, {}, 'newer'],
])('%s', (_name, change, own, verdict) => {
  const existing = { ...kept, ...own };
  const compared = compareImport({ ...unstamped, ...change }, existing, [existing]);
  expect(compared).toEqual({ verdict, kept: existing });
});

test.each<[string, Partial<Annotation>, Partial<Annotation>, ImportVerdict]>([
  ['the same words under another identifier', {}, {}, 'same'],
  [
    'at another address of the same document',
    { document: { ...kept.document, address: 'https://un.org/b' } },
    {},
    'same',
  ],
  ['in another language', { document: { ...kept.document, language: 'fr' } }, {}, 'new'],
  ['another note', { note: 'B' }, {}, 'new'],
  ['the same words, ours in the trash', {}, { deleted: 25 }, 'new'],
])('%s', (_name, change, own, verdict) => {
  expect(compareImport({ ...unstamped, id: '2', ...change }, undefined, [{ ...kept, ...own }]).verdict).toBe(verdict);
});

test('an exported annotation is the same when imported', () => {
  fc.assert(
    fc.property(anyAnnotation, (annotation) => {
      expect(compareImport(annotation, annotation, []).verdict).toBe('same');
    }),
  );
});

test('what each choice does', () => {
  const verdicts = Object.keys(usualChoice) as ImportVerdict[];
  const table = verdicts.map((verdict) => [verdict, ...importChoices.map((choice) => effectOf(verdict, choice))]);
  expect(table).toEqual([
    ['new', 'nothing', 'added', 'added'],
    ['same', 'nothing', 'replaced', 'added'],
    ['newer', 'nothing', 'replaced', 'added'],
    ['older', 'nothing', 'replaced', 'added'],
    ['conflict', 'nothing', 'replaced', 'added'],
  ]);
});

test.each([
  ['skip', '1', undefined],
  ['replace', '1', { id: '1', choice: 'replace' }],
  ['replace', '2', { id: '1', choice: 'replace' }],
  ['both', '1', { id: '1', choice: 'both' }],
  ['both', '2', { id: '2', choice: 'both' }],
] as const)('%s for an annotation with identifier %s asks the store for %j', (choice, id, expected) => {
  const item = importItemFor({ ...unstamped, id }, { verdict: 'same', kept }, choice);
  expect(item && { id: item.annotation.id, choice: item.choice }).toEqual(expected);
});

test('the usual choice never loses an annotation by replacing it', () => {
  expect(effectOf('conflict', usualChoice.conflict)).toBe('added');
  expect(effectOf('older', usualChoice.older)).toBe('nothing');
});
