import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Annotation } from '../../../utils/annotations/annotation.ts';
import { createTimeSlices } from '../../../utils/ground/time-slices.ts';
import { Collection } from '../../../utils/library/collection.ts';
import { Library } from '../../../utils/library/library.ts';
import type { LibrarySource } from '../../../utils/library/library-source.ts';

function annotation(id: string, stamp = id, more: Partial<Annotation> = {}): Annotation {
  return {
    id,
    stamp,
    document: { symbol: 'A/RES/65/230', language: 'en', address: 'https://docs.un.org/en/A/RES/65/230' },
    selectors: [{ type: 'TextQuoteSelector', exact: `quote ${id}`, prefix: '', suffix: '' }],
    colour: 'yellow',
    tags: [],
    created: 1,
    modified: 1,
    ...more,
  };
}

const someId = fc.string({ unit: fc.constantFrom('0', '1', 'A', 'Z'), minLength: 1, maxLength: 3 });

test('a collection is in the order of identifiers, newest first, with the latest version of each, in whatever order they come', () => {
  const parts = fc.array(fc.array(fc.tuple(someId, fc.integer({ min: 1, max: 9 })), { maxLength: 6 }), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(parts, fc.array(someId, { maxLength: 3 }), (given, removed) => {
      const collection = new Collection();
      const newest = new Map<string, string>();
      for (const part of given) {
        collection.put(part.map(([id, stamp]) => annotation(id, String(stamp))));
        for (const [id, stamp] of part) if (String(stamp) > (newest.get(id) ?? '')) newest.set(id, String(stamp));
      }
      collection.remove(removed);
      for (const id of removed) newest.delete(id);
      const expected = [...newest].sort(([one], [other]) => (one < other ? 1 : -1));
      expect(collection.entries.map(({ id, stamp }) => [id, stamp])).toEqual(expected);
      expect(collection.facets.kept).toBe(expected.length);
    }),
  );
});

/** A store of annotations, newest first, which changes while it is read. */
function sourceOf(all: Annotation[], changes: Annotation[]): LibrarySource {
  return {
    async page(count, before) {
      const from = before === undefined ? 0 : all.findIndex(({ id }) => id === before) + 1;
      const annotations = all.slice(from, from + count);
      const last = annotations.at(-1);
      return { annotations, stamp: 'M', ...(last && from + count < all.length && { next: last.id }) };
    },
    changes: async (stamp) => ({
      annotations: changes.filter((each) => each.stamp > stamp),
      purged: stamp === 'M' ? ['0003'] : [],
      stamp: 'Z',
      isAll: true,
    }),
    titles: async (symbols) => symbols.map(() => 'Title of the catalogue'),
    verdicts: async (after) => (after === undefined ? [{ id: '0007', verdict: 'orphaned' }] : []),
  };
}

test('a library loads everything, finds by words and verdict, and follows changes', async () => {
  const all = Array.from({ length: 1000 }, (_, number) => annotation(String(999 - number).padStart(4, '0'), 'A'));
  const library = new Library(sourceOf(all, [annotation('0500', 'N', { note: 'Changed since' })]), createTimeSlices);
  await library.load();
  await library.search({});
  expect(library.state()).toMatchObject({ isLoaded: true, kept: 1000 });
  expect(library.state().found.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  await library.search({ words: 'catalogue 0042' });
  expect(library.state().found.map(({ id }) => id)).toEqual(['0042']);
  await library.search({ verdict: 'orphaned' });
  expect(library.state().found.map(({ id }) => id)).toEqual(['0007']);
  await library.catchUp();
  await library.search({ note: 'with' });
  expect(library.state().found.map(({ note }) => note)).toEqual(['Changed since']);
  await library.search({});
  expect(library.state().found).toHaveLength(999);
});

test('a library reports what went wrong', async () => {
  const source = sourceOf([], []);
  const library = new Library({ ...source, page: () => Promise.reject(new Error('no')) }, createTimeSlices);
  await library.load();
  expect(library.state().failure).toBe('unknown');
});
