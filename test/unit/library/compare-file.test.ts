import { expect, test } from 'vitest';
import type { Annotation } from '../../../utils/annotations/annotation.ts';
import { readImport } from '../../../utils/exchange/import/read-import.ts';
import { compareSteps, type KeptAnnotations } from '../../../utils/library/compare-file.ts';
import { addToPlan, effectsOf, emptyPlan, itemsFor } from '../../../utils/library/import-plan.ts';

const source = 'https://docs.un.org/en/A/RES/47/135';
const record = (id: string, bodyValue: string, members: object = {}) => ({
  type: 'Annotation',
  id: `https://notes.test/${id}`,
  created: '2020-01-01T00:00:00Z',
  bodyValue,
  target: source,
  ...members,
});

/** A store with some annotations in it, and the questions that it was asked. */
function storeWith(stored: readonly Annotation[] = []): KeptAnnotations & { asked: number[] } {
  const asked: number[] = [];
  return {
    asked,
    identify: async (documents) => {
      asked.push(documents.length);
      return documents.map((document) => ({ ...document, symbol: 'A/RES/47/135' }));
    },
    byId: async (ids) => stored.filter(({ id }) => ids.includes(id)),
    withWordsOf: async () => stored,
  };
}

const choices = { forAll: 'both', each: new Map() } as const;

/** What is promised before an import of a file, and what it would write. */
async function imported(records: readonly object[], kept: KeptAnnotations = storeWith()) {
  const plan = emptyPlan();
  const items = [];
  for await (const step of compareSteps(readImport([JSON.stringify(records)], { now: 9e12 }), kept)) {
    addToPlan(plan, step);
    if (step.type === 'compared') items.push(...itemsFor(step.compared, choices));
  }
  return { plan, annotations: items.map(({ annotation }) => annotation), promised: effectsOf(plan, choices).added };
}

const notesOf = ({ annotations }: { annotations: readonly { note?: string }[] }) => annotations.map(({ note }) => note);

test('two records with one identifier and other words are both kept', async () => {
  const result = await imported([
    record('1', 'first'),
    record('2', 'other'),
    record('1', 'second'),
    record('1', 'third'),
  ]);
  expect(notesOf(result)).toEqual(['first', 'other', 'second', 'third']);
  expect(new Set(result.annotations.map(({ id }) => id)).size).toBe(4);
  expect(result).toMatchObject({ promised: 4, plan: { renamed: 2, repeated: 0, counts: { new: 4 } } });
});

test.each<[string, object]>([
  ['tags', { body: { purpose: 'tagging', value: 'A' } }],
  ['document', { target: 'https://docs.un.org/en/A/RES/47/136' }],
  ['passage', { target: { source, selector: { type: 'TextQuoteSelector', exact: 'words' } } }],
])('of two records with one identifier and another %s, none is lost', async (_, members) => {
  const result = await imported([record('1', 'first'), record('1', 'first', members)]);
  expect(result).toMatchObject({ promised: 2, annotations: { length: 2 } });
});

test('a record that comes twice is kept once, however far apart', async () => {
  const others = Array.from({ length: 500 }, (_, index) => record(`other ${index}`, `${index}`));
  const result = await imported([
    record('1', 'first'),
    ...others,
    record('1', 'first'),
    record('1', 'second'),
    record('1', 'second'),
  ]);
  expect(result).toMatchObject({ promised: 502, annotations: { length: 502 }, plan: { repeated: 2, renamed: 1 } });
});

test('a file imported twice adds nothing the second time', async () => {
  const records = [record('1', 'first'), record('1', 'second')];
  const { annotations } = await imported(records);
  const stored = annotations.map((annotation) => ({ ...annotation, stamp: annotation.id }));
  expect(await imported(records, storeWith(stored))).toMatchObject({
    promised: 0,
    annotations: [],
    plan: { counts: { same: 2 } },
  });
});

test('what can’t be kept is counted for what is to be imported only', async () => {
  const svg = { target: { source, selector: { type: 'SvgSelector', value: '<svg/>' } } };
  const records = [record('1', 'first', svg), record('2', 'second', { ...svg, creator: 'A' }), { nonsense: 1 }];
  const { plan, annotations } = await imported(records);
  expect(plan).toMatchObject({ lost: { place: 2, author: 1, tags: 0 }, refusals: 1 });
  const stored = annotations.map((annotation) => ({ ...annotation, stamp: annotation.id }));
  expect((await imported(records, storeWith(stored))).plan.lost).toMatchObject({ place: 0, author: 0 });
});

test('documents are asked about in batches, before they are compared', async () => {
  const store = storeWith();
  const { annotations } = await imported(
    Array.from({ length: 450 }, (_, index) => record(`${index}`, `${index}`)),
    store,
  );
  expect(store.asked).toEqual([200, 200, 50]);
  expect(annotations.every(({ document }) => document.symbol === 'A/RES/47/135')).toBe(true);
});

test('records without a document are counted; the plan has a sample of letters beyond ASCII', async () => {
  const { plan } = await imported([{ ...record('1', 'x'), target: {} }, record('2', 'plain'), record('3', 'déjà vu')]);
  expect(plan).toMatchObject({ withoutDocument: 1, refusals: 1, sample: 'déjà vu' });
});
