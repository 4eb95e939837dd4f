import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verdicts } from '../../../utils/anchoring/verdict.ts';
import { highlightColours } from '../../../utils/annotations/annotation.ts';
import { jumpAddress, jumpedTo } from '../../../utils/documents/jump-address.ts';
import type { LibraryEntry } from '../../../utils/library/entry.ts';
import { type Filter, passing } from '../../../utils/library/filter.ts';
import { hashOf, viewOf } from '../../../utils/library/filter-address.ts';
import { rowsOf } from '../../../utils/library/rows.ts';
import { nothingSelected, select, selectAll, steppedFrom } from '../../../utils/library/selection.ts';

const document = {
  key: 'A/RES/1/1 en',
  symbol: 'A/RES/1/1',
  address: 'https://un.org/1',
  title: '',
  body: 'A',
  folded: '',
};
const entry: LibraryEntry = {
  id: '01A',
  document,
  quote: 'words',
  note: '',
  tags: ['law'],
  colour: 'green',
  created: new Date(2026, 9, 25, 23, 30).getTime(),
  modified: 0,
  stamp: '1',
  signature: 0,
  folded: 'words',
};

test.each<[Filter, boolean]>([
  [{}, true],
  [{ in: 'trash' }, false],
  [{ colour: 'green', tag: 'law', body: 'A', document: 'A/RES/1/1 en', note: 'without' }, true],
  [{ colour: 'rose' }, false],
  [{ tag: 'la' }, false],
  [{ body: 'S' }, false],
  [{ note: 'with' }, false],
  [{ from: '2026-10-25', to: '2026-10-25' }, true],
  [{ from: '2026-10-26' }, false],
  [{ to: '2026-10-24' }, false],
  [{ verdict: 'fuzzy' }, true],
  [{ verdict: 'exact' }, false],
])('%o', (filter, expected) => {
  expect(passing(filter, () => 'fuzzy')(entry)).toBe(expected);
});

const anyText = fc.string({ unit: 'binary', minLength: 1 }).map((text) => text.toWellFormed());
const anyFilter = fc.record(
  {
    words: anyText,
    document: anyText,
    body: anyText,
    tag: anyText,
    colour: fc.constantFrom(...highlightColours),
    verdict: fc.constantFrom(...verdicts),
    note: fc.constantFrom('with' as const, 'without' as const),
    from: fc.constantFrom('2026-01-01', '1999-12-31'),
    in: fc.constant('trash' as const),
  },
  { requiredKeys: [] },
);

test('a view survives in its address', () => {
  fc.assert(
    fc.property(anyFilter, fc.boolean(), (filter, isGrouped) => {
      expect(viewOf(hashOf({ filter, isGrouped }))).toEqual({ filter, isGrouped });
    }),
  );
});

test('what is not a filter in an address is ignored', () => {
  expect(viewOf('#colour=black&from=yesterday&words=&in=bin&__proto__=x&verdict=exact')).toEqual({
    filter: { verdict: 'exact' },
    isGrouped: false,
  });
});

test('a jump address is a web address with the identifier, and can be read again', () => {
  fc.assert(
    fc.property(anyText, (id) => {
      const address = jumpAddress({ ...entry, id });
      expect(jumpedTo(new URL(address ?? '').hash)).toBe(id);
    }),
  );
  expect(jumpAddress({ ...entry, quote: '' })).toBe('https://un.org/1');
  expect(jumpAddress({ ...entry, document: { ...document, address: 'javascript:alert(1)' } })).toBeUndefined();
  expect(jumpedTo('#recalling=%E0%A4')).toBeUndefined();
  expect(jumpedTo('#chapter-2')).toBeUndefined();
});

const other = { ...document, key: 'other' };
const entries = ['e', 'd', 'c', 'b', 'a'].map((id, place) => ({
  ...entry,
  id,
  document: place % 2 === 0 ? document : other,
}));

test.each([
  [false, ['e', 'd', 'c', 'b', 'a']],
  [true, ['document', 'e', 'c', 'a', 'document', 'd', 'b']],
])('rows, grouped: %s', (isGrouped, expected) => {
  const rows = rowsOf(entries, isGrouped);
  const shown = Array.from({ length: rows.length }, (_, index) => rows.at(index));
  expect(shown.map((row) => (row?.type === 'entry' ? row.entry.id : row?.type))).toEqual(expected);
  expect(rows.indexOf('c')).toBe(expected.indexOf('c'));
  expect(rows.indexOf('z')).toBe(-1);
});

test('steps skip headings and stay within the list', () => {
  const rows = rowsOf(entries, true);
  const steps: (string | undefined)[] = [];
  for (const by of [0, 1, 1, 1, 1, 1, -1, -1, -9]) steps.push(steppedFrom(rows, steps.at(-1), by));
  expect(steps).toEqual(['e', 'c', 'a', 'd', 'b', 'b', 'd', 'a', 'e']);
});

test('selections: one, several, a range in either direction, all', () => {
  const rows = rowsOf(entries, false);
  const one = select(rows, nothingSelected, 'd', 'only');
  expect([...select(rows, one, 'b', 'toggle').chosen]).toEqual(['d', 'b']);
  expect([...select(rows, one, 'd', 'toggle').chosen]).toEqual([]);
  expect([...select(rows, one, 'a', 'range').chosen]).toEqual(['d', 'c', 'b', 'a']);
  expect([...select(rows, select(rows, one, 'a', 'range'), 'e', 'range').chosen]).toEqual(['e', 'd']);
  expect(selectAll(rows, one).chosen.size).toBe(5);
});
