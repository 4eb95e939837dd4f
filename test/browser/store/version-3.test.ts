import '../extension/background.ts';
import { beforeEach, expect, test } from 'vitest';
import { ask } from '../../../utils/messaging/channels/ask.ts';
import { everything, madeNote, undoAll } from './samples.ts';
import { dumpDatabases, restoreDatabase } from './version-3/dumped-store.ts';
import stored from './version-3/stored.json';

const [main, learnt] = stored.databases;
const recordsOf = (name: string) => main?.stores.find((store) => store.name === name)?.records ?? [];

beforeEach(async () => {
  for (const database of stored.databases) await restoreDatabase(JSON.parse(JSON.stringify(database)));
});

test('every annotation is there as the old build stored it, in the trash too', async () => {
  const all = await everything(2);
  const wanted = recordsOf('annotations').map(([, record]) => record);
  expect(all.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(wanted);
  expect(all.filter(({ deleted }) => deleted !== undefined).map(({ id }) => id)).toEqual(['03TRASH']);
  expect(all.filter(({ selectors }) => selectors.length > 0)).toHaveLength(4);
  expect(await ask('storageState', {})).toMatchObject({ annotations: 7, damaged: 0 });
});

test('drafts, verdicts, tags and what was purged are there', async () => {
  for (const [, draft] of recordsOf('drafts')) {
    const { key } = draft as { key: string };
    expect(await ask('draft', { key })).toEqual(draft);
  }
  expect(await ask('verdicts', {})).toEqual(recordsOf('verdicts').map(([, record]) => record));
  expect(await ask('tagsUsed', {})).toEqual(['batch', 'to check', 'égalité']);
  expect((await ask('changesSince', { stamp: '', count: 100 })).purged).toEqual(['04GONE']);
});

test('what the old build did can be undone', async () => {
  expect((await ask('undoableBatches', {})).map(({ batch, count }) => [batch, count])).toEqual([
    ['trashing', 1],
    ['tagging', 4],
  ]);
  expect(await undoAll('trashing')).toEqual({ undone: 1, passedOver: 0 });
  expect(await undoAll('tagging')).toEqual({ undone: 4, passedOver: 0 });
  expect((await everything()).some(({ tags, deleted }) => tags.includes('batch') || deleted !== undefined)).toBe(false);
});

test('new changes come after everything that the old build wrote', async () => {
  const last =
    (await everything())
      .map(({ stamp }) => stamp)
      .sort()
      .at(-1) ?? '';
  const { stamp } = await ask('saveAnnotation', { annotation: madeNote('NEW', 'written today') });
  expect(stamp > last).toBe(true);
  expect(await everything()).toHaveLength(8);
});

test('what was learnt is there', async () => {
  const documents = learnt?.stores.find(({ name }) => name === 'documents')?.records ?? [];
  expect(documents).toHaveLength(2);
  const kept = documents.map(([, record]) => record as { readIn: string; title?: string });
  const found = (await ask('learnt', {})).map(({ readIn, title }) => ({ readIn, title }));
  expect(found).toEqual(expect.arrayContaining(kept.map(({ readIn, title }) => ({ readIn, title }))));
  const [description] = await ask('resolve', { symbols: ['A/90/5012'] });
  expect(description?.learnt?.title).toBe('A/90/5012');
});

test('only migrations change the schema of the store', async () => {
  await everything();
  const [now] = await dumpDatabases();
  const formOf = (database: typeof now) =>
    database?.stores.map(({ records: _, ...form }) => form).sort((a, b) => (a.name < b.name ? -1 : 1));
  // A later version lists here what its migration adds.
  expect({ version: now?.version, form: formOf(now) }).toEqual({
    version: 3,
    form: formOf(main as unknown as typeof now),
  });
});
