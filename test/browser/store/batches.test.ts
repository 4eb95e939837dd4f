import '../extension/background.ts';
import { expect, test, vi } from 'vitest';
import type { Annotation } from '../../../utils/annotations/annotation.ts';
import { ask } from '../../../utils/messaging/channels/ask.ts';
import { everything, madeHighlight, madeNote, undoAll, withoutStamps } from './samples.ts';

const nameOf = (index: number) => String(index).padStart(5, '0');
const many = Array.from({ length: 660 }, (_, index) => madeHighlight(nameOf(index), `words ${index}`));
const parts = [many.slice(0, 300), many.slice(300, 600), many.slice(600)];
const ids = many.slice(0, 300).map(({ id }) => id);

function importPart(batch: string, part: number, choice: 'newer' | 'both' = 'newer') {
  const items = (parts[part] ?? []).map((annotation) => ({ annotation, choice }));
  return ask('importAnnotations', { batch, part, items });
}

async function importAll(): Promise<Annotation[]> {
  for (const part of parts.keys()) await importPart('IMPORT', part);
  return everything();
}

const inTrash = async () => (await everything(5000)).filter(({ deleted }) => deleted !== undefined).length;

test('an import comes in parts, each once, and is read page by page, newest first', async () => {
  for (const part of [0, 1, 1, 2]) {
    const counts = await importPart('IMPORT', part);
    expect(counts).toEqual({ added: parts[part]?.length, replaced: 0, doubled: 0, skipped: 0 });
  }
  const all = await everything(300);
  expect(all.map(({ id }) => id)).toEqual(many.map(({ id }) => id).reverse());
  expect(await everything(660)).toEqual(all);
  expect(await everything(661)).toEqual(all);
  expect(await importPart('IMPORT2', 0)).toMatchObject({ added: 0, skipped: 300 });
  expect(await importPart('IMPORT3', 2, 'both')).toMatchObject({ doubled: 60 });
  expect(await undoAll('IMPORT3')).toEqual({ undone: 60, passedOver: 0 });
  expect(withoutStamps(await everything())).toEqual(withoutStamps(all));
});

test('a bulk change is undone, except for what has changed since', async () => {
  const before = new Map(withoutStamps(await importAll()).map((annotation) => [annotation.id, annotation]));
  const change = { colour: 'rose' as const, addTags: ['law'] };
  expect(await ask('changeMany', { batch: 'CHANGE1', part: 0, ids, change })).toEqual({ changed: 300 });
  expect(await ask('changeMany', { batch: 'CHANGE1', part: 0, ids, change })).toEqual({ changed: 300 });
  expect(await ask('changeMany', { batch: 'CHANGE2', part: 0, ids, change })).toEqual({ changed: 0 });
  await ask('changeAnnotation', { id: nameOf(7), change: { note: 'since then' } });
  expect(await undoAll('CHANGE1')).toEqual({ undone: 299, passedOver: 1 });
  const after = withoutStamps(await everything(5000));
  expect(after.find(({ id }) => id === nameOf(7))).toMatchObject({ colour: 'rose', note: 'since then' });
  for (const annotation of after) {
    if (annotation.id !== nameOf(7)) expect(annotation).toEqual(before.get(annotation.id));
  }
});

test('the last of two changes is undone first, then the one before', async () => {
  await importPart('IMPORT', 2);
  const of = (colour: 'rose' | 'blue') => ({ ids: [nameOf(650)], change: { colour } });
  await ask('changeMany', { batch: 'ROSE', part: 0, ...of('rose') });
  await ask('changeMany', { batch: 'BLUE', part: 0, ...of('blue') });
  for (const [batch, colour] of [
    ['BLUE', 'rose'],
    ['ROSE', 'yellow'],
  ] as const) {
    expect(await undoAll(batch)).toEqual({ undone: 1, passedOver: 0 });
    expect(await ask('annotation', { id: nameOf(650) })).toMatchObject({ colour });
  }
  expect(await undoAll('GONE')).toEqual({ undone: 0, passedOver: 0 });
});

test('undoing an import restores what it replaced', async () => {
  const annotation = madeNote('NOTE', 'as it was');
  await ask('saveAnnotation', { annotation });
  const items = [{ annotation: { ...annotation, note: 'from the file', modified: 5 }, choice: 'replace' as const }];
  expect(await ask('importAnnotations', { batch: 'IN', part: 0, items })).toMatchObject({ replaced: 1 });
  expect(await ask('annotation', { id: 'NOTE' })).toMatchObject({ note: 'from the file' });
  expect(await undoAll('IN')).toEqual({ undone: 1, passedOver: 0 });
  expect(await ask('annotation', { id: 'NOTE' })).toMatchObject({ note: 'as it was' });
});

test('changes after a stamp come in order, with what was deleted for good', async () => {
  await importAll();
  let stamp = '';
  const seen = new Map<string, Annotation>();
  for (let isAll = false; !isAll; ) {
    const answer = await ask('changesSince', { stamp, count: 300 });
    for (const annotation of answer.annotations) seen.set(annotation.id, annotation);
    ({ stamp, isAll } = answer);
  }
  expect(seen).toEqual(new Map((await everything(5000)).map((annotation) => [annotation.id, annotation])));
  await ask('trashAnnotations', { ids: [nameOf(1), nameOf(2)] });
  await ask('purgeAnnotations', { ids: [nameOf(2)] });
  const after = await ask('changesSince', { stamp, count: 300 });
  expect(after.annotations.map(({ id }) => id)).toEqual([nameOf(1)]);
  expect(after.purged).toEqual([nameOf(2)]);
  expect((await ask('changesSince', { stamp: after.stamp, count: 300 })).annotations).toEqual([]);
});

test('the trash hides annotations, restores them, and is emptied', async () => {
  await importAll();
  const address = 'https://un.org/sample';
  const shown = async () => (await ask('annotationsOf', { address })).length;
  await ask('trashAnnotations', { ids: [nameOf(1), nameOf(2)] });
  await ask('purgeAnnotations', { ids: [nameOf(2)] });
  expect(await shown()).toBe(658);
  await ask('restoreAnnotations', { ids: [nameOf(1)] });
  expect(await shown()).toBe(659);
  await expect(ask('restoreAnnotations', { ids: [nameOf(2)] })).rejects.toThrow('missing');
  await ask('changeMany', { batch: 'TRASH1', part: 0, ids, change: { trash: true } });
  expect(await shown()).toBe(360);
  expect(await undoAll('TRASH1')).toEqual({ undone: 299, passedOver: 0 });
  expect(await shown()).toBe(659);
  await ask('trashAnnotations', { ids });
  expect(await ask('emptyTrash', { all: false })).toEqual({ left: 0 });
  expect(await inTrash()).toBe(299);
  expect(await ask('emptyTrash', { all: true })).toEqual({ left: 0 });
  expect(await inTrash()).toBe(0);
});

test('after 30 days in the trash annotations are deleted for good, a few hundred at once', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 31 * 86_400_000 });
  await importAll();
  for (const part of parts) await ask('trashAnnotations', { ids: part.map(({ id }) => id) });
  vi.useRealTimers();
  await ask('saveAnnotation', { annotation: madeNote('YOUNG', 'thrown away today') });
  await ask('trashAnnotations', { ids: ['YOUNG'] });
  for (let left = 1; left > 0; ) ({ left } = await ask('emptyTrash', { all: false }));
  expect((await everything()).map(({ id }) => id)).toEqual(['YOUNG']);
});

test('twenty batches can be undone, the last one first', async () => {
  await importPart('IMPORT', 2);
  for (let index = 0; index < 23; index += 1) {
    const change = { addTags: [nameOf(index)] };
    await ask('changeMany', { batch: `BATCH${nameOf(index)}`, part: 0, ids: [nameOf(600)], change });
  }
  // Moving something to the trash tidies the store.
  await ask('trashAnnotations', { ids: [nameOf(601)] });
  await vi.waitFor(async () => expect(await ask('undoableBatches', {})).toHaveLength(20));
  const batches = await ask('undoableBatches', {});
  expect(batches[0]).toMatchObject({ batch: `BATCH${nameOf(22)}`, kind: 'change', count: 1 });
  expect(batches.at(-1)).toMatchObject({ batch: `BATCH${nameOf(3)}` });
});
