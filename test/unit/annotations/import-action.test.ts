import { expect, test } from 'vitest';
import type { Annotation } from '../../../utils/annotations/annotation.ts';
import { importAction, importItemSchema } from '../../../utils/annotations/import-item.ts';

const there: Annotation = {
  id: '01',
  document: { address: 'https://un.org/a' },
  selectors: [],
  note: 'words',
  tags: [],
  created: 1,
  modified: 5,
  stamp: '1',
};
const { stamp: _, ...foreign } = there;

test.each([
  ['newer', 6, 'replaced'],
  ['newer', 5, 'skipped'],
  ['newer', 4, 'skipped'],
  ['skip', 6, 'skipped'],
  ['replace', 4, 'replaced'],
  ['both', 4, 'doubled'],
] as const)('“%s”, modified at %i where the other was at 5: %s', (choice, modified, action) => {
  expect(importAction({ annotation: { ...there, modified }, choice }, there)).toBe(action);
});

test.each(['newer', 'skip', 'replace', 'both'] as const)('“%s” adds what is not stored', (choice) => {
  expect(importAction({ annotation: there, choice }, undefined)).toBe('added');
});

test('an annotation from another program needs no stamp, but selectors or a note', () => {
  expect(importItemSchema.safeParse({ annotation: foreign, choice: 'newer' }).success).toBe(true);
  expect(importItemSchema.safeParse({ annotation: { ...foreign, note: undefined }, choice: 'newer' }).success).toBe(
    false,
  );
});
