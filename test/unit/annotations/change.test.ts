import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Selector } from '../../../utils/anchoring/selector.ts';
import { type Annotation, annotationSchema } from '../../../utils/annotations/annotation.ts';
import { type Change, changed, isConflict, joinNotes } from '../../../utils/annotations/change.ts';

const highlight: Annotation = {
  id: '01',
  document: { address: 'https://un.org/a' },
  selectors: [{ type: 'TextQuoteSelector', exact: 'words', prefix: '', suffix: '' }],
  colour: 'yellow',
  note: 'as it was',
  tags: ['law', 'sea'],
  created: 1,
  modified: 1,
  stamp: '1',
};
const moved: Selector = { type: 'TextQuoteSelector', exact: 'other words', prefix: 'a', suffix: 'b' };
const { colour: _, ...others } = highlight;
const documentNote: Annotation = { ...others, selectors: [] };
const inTrash: Annotation = { ...highlight, deleted: 5 };

/** What is different afterwards; undefined for what is gone. */
type Differences = { [Name in keyof Annotation]?: Annotation[Name] | undefined };

const cases: [name: string, before: Annotation, change: Change, differences: Differences][] = [
  ['a colour', highlight, { colour: 'rose' }, { colour: 'rose', modified: 9 }],
  ['the place', highlight, { selectors: [moved] }, { selectors: [moved], modified: 9 }],
  ['a note', highlight, { note: 'new' }, { note: 'new', modified: 9 }],
  ['an empty note', highlight, { note: '' }, { note: undefined, modified: 9 }],
  ['tags', highlight, { addTags: ['ice', 'law'], removeTags: ['sea'] }, { tags: ['law', 'ice'], modified: 9 }],
  ['into the trash', highlight, { trash: true }, { deleted: 9 }],
  ['out of the trash', inTrash, { trash: false }, { deleted: undefined }],
  [
    'the note of an annotation in the trash',
    inTrash,
    { note: 'new' },
    { note: 'new', deleted: undefined, modified: 9 },
  ],
  ['the colour of an annotation in the trash', inTrash, { colour: 'rose' }, { colour: 'rose', modified: 9 }],
];

test.each(cases)('%s is changed, and nothing else', (_, before, change, differences) => {
  const after = { ...before, ...differences };
  expect(changed(before, change, 9)).toStrictEqual(
    Object.fromEntries(Object.entries(after).filter(([, value]) => value !== undefined)),
  );
});

test.each([
  ['the colour it has', highlight, { colour: 'yellow' as const }],
  ['a tag it has', highlight, { addTags: ['law'] }],
  ['to remove a tag it does not have', highlight, { removeTags: ['ice'] }],
  ['into the trash when it is there', inTrash, { trash: true }],
  ['a colour for a note on a document', documentNote, { colour: 'rose' as const }],
  ['the place it has', highlight, { selectors: highlight.selectors }],
  ['a place for a note on a document', documentNote, { selectors: [moved] }],
  ['nothing', highlight, {}],
])('%s changes nothing', (_, before, change) => {
  expect(changed(before, change, 9)).toBe(before);
});

test('changes of colour and tags by two readers merge, in any order', () => {
  const tag = fc.constantFrom('law', 'sea', 'ice', 'oil');
  fc.assert(
    fc.property(fc.uniqueArray(tag), fc.uniqueArray(tag), (added, removed) => {
      fc.pre(added.every((one) => !removed.includes(one)));
      const [one, other] = [{ addTags: added, colour: 'blue' as const }, { removeTags: removed }];
      const oneFirst = changed(changed(highlight, one, 2), other, 3);
      const otherFirst = changed(changed(highlight, other, 2), one, 3);
      expect(new Set(oneFirst.tags)).toEqual(new Set(otherFirst.tags));
      expect(oneFirst.colour).toBe(otherFirst.colour);
      expect(annotationSchema.safeParse(oneFirst).success).toBe(true);
    }),
  );
});

test.each([
  ['the note is as it was', 'new', 'as it was', false],
  ['the note was changed in the meantime', 'new', 'as I saw it', true],
  ['the note was changed to the same words', 'as it was', 'as I saw it', false],
  ['what the writer saw is unknown', 'new', undefined, false],
  ['a note was added in the meantime', 'new', '', true],
])('%s: a conflict or none', (_, note, seen, isOne) => {
  expect(isConflict(highlight, { note }, seen)).toBe(isOne);
});

test('a change without a note is never in conflict', () => {
  expect(isConflict(highlight, { colour: 'rose' }, 'something else')).toBe(false);
});

test('joined notes are both there, with a rule that makes no heading', () => {
  expect(joinNotes('theirs', 'mine')).toBe('theirs\n\n---\n\nmine');
  expect(joinNotes('', 'mine')).toBe('mine');
});
