import { expect, test } from 'vitest';
import type { Annotation } from '../../utils/annotations/annotation.ts';
import { sampleAddresses } from '../run/sample-addresses.ts';
import type { Tab } from './browsers/browser.ts';
import { until } from './browsers/until.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { textOf } from './reading/card.ts';
import { inPopup, openPopup } from './reading/popup.ts';
import { askFrom, everythingFrom, madeHighlight, madeNote, openQuietPage } from './reading/store.ts';

const reading = browserForTests({ viewport: { width: 400, height: 600 } });

const nameOf = (index: number) => String(index).padStart(5, '0');
const many = Array.from({ length: 1200 }, (_, index) => madeHighlight(nameOf(index), `words ${index}`));
const parts = [many.slice(0, 500), many.slice(500, 1000), many.slice(1000)];

async function importPart(page: Tab, batch: string, part: number, choice: 'newer' | 'both' = 'newer') {
  const items = (parts[part] ?? []).map((annotation) => ({ annotation, choice }));
  return askFrom(page, 'importAnnotations', { batch, part, items });
}

/** Undoes all parts of a batch, as the library does. */
async function undo(page: Tab, batch: string): Promise<{ undone: number; passedOver: number }> {
  const sum = { undone: 0, passedOver: 0 };
  for (let left = 1; left > 0; ) {
    const answer = await askFrom(page, 'undoBatch', { batch });
    sum.undone += answer.undone;
    sum.passedOver += answer.passedOver;
    left = answer.left;
  }
  return sum;
}

const byId = (annotations: readonly Annotation[]) =>
  new Map(annotations.map((annotation) => [annotation.id, annotation]));
const withoutStamp = ({ stamp: _, ...others }: Annotation) => others;

test('an import comes in parts, each once, and is read page by page, newest first', async () => {
  const page = await openQuietPage(reading.browser);
  for (const part of [0, 1, 1, 2]) {
    const counts = await importPart(page, 'IMPORT1', part);
    expect(counts).toEqual({ added: parts[part]?.length, replaced: 0, doubled: 0, skipped: 0 });
  }
  const all = await everythingFrom(page, 500);
  expect(all.map(({ id }) => id)).toEqual(many.map(({ id }) => id).reverse());
  expect(await everythingFrom(page, 1200)).toEqual(all);
  expect(await everythingFrom(page, 1201)).toEqual(all);
  expect(await importPart(page, 'IMPORT2', 0)).toMatchObject({ added: 0, skipped: 500 });
  expect(await importPart(page, 'IMPORT3', 2, 'both')).toMatchObject({ doubled: 200 });
  expect(await undo(page, 'IMPORT3')).toEqual({ undone: 200, passedOver: 0 });
  expect((await everythingFrom(page, 500)).map(withoutStamp)).toEqual(all.map(withoutStamp));
});

test('a change of many is undone, but what was changed since stays', async () => {
  const page = await openQuietPage(reading.browser);
  const before = byId(await everythingFrom(page, 5000));
  const ids = many.slice(0, 500).map(({ id }) => id);
  const change = { colour: 'rose' as const, addTags: ['law'] };
  expect(await askFrom(page, 'changeMany', { batch: 'CHANGE1', part: 0, ids, change })).toEqual({ changed: 500 });
  expect(await askFrom(page, 'changeMany', { batch: 'CHANGE1', part: 0, ids, change })).toEqual({ changed: 500 });
  expect(await askFrom(page, 'changeMany', { batch: 'CHANGE2', part: 0, ids, change })).toEqual({ changed: 0 });
  await askFrom(page, 'changeAnnotation', { id: nameOf(7), change: { note: 'since then' } });
  expect(await undo(page, 'CHANGE1')).toEqual({ undone: 499, passedOver: 1 });
  for (const annotation of await everythingFrom(page, 5000)) {
    if (annotation.id === nameOf(7)) expect(annotation).toMatchObject({ colour: 'rose', note: 'since then' });
    else
      expect(withoutStamp(annotation)).toEqual(
        before.has(annotation.id) && withoutStamp(before.get(annotation.id) ?? annotation),
      );
  }
});

test('what changed after a stamp is told in order, with what is gone for good', async () => {
  const page = await openQuietPage(reading.browser);
  let stamp = '';
  const seen = new Map<string, Annotation>();
  for (let isAll = false; !isAll; ) {
    const answer = await askFrom(page, 'changesSince', { stamp, count: 300 });
    for (const annotation of answer.annotations) seen.set(annotation.id, annotation);
    ({ stamp, isAll } = answer);
  }
  expect(seen).toEqual(byId(await everythingFrom(page, 5000)));
  await askFrom(page, 'trashAnnotations', { ids: [nameOf(1), nameOf(2)] });
  await askFrom(page, 'purgeAnnotations', { ids: [nameOf(2)] });
  const after = await askFrom(page, 'changesSince', { stamp, count: 300 });
  expect(after.annotations.map(({ id }) => id)).toEqual([nameOf(1)]);
  expect(after.purged).toEqual([nameOf(2)]);
  expect((await askFrom(page, 'changesSince', { stamp: after.stamp, count: 300 })).annotations).toEqual([]);
});

test('the trash hides, gives back, and is emptied', async () => {
  const page = await openQuietPage(reading.browser);
  const address = 'https://un.org/sample';
  const shown = async () => (await askFrom(page, 'annotationsOf', { address })).length;
  const before = await shown();
  await askFrom(page, 'restoreAnnotations', { ids: [nameOf(1)] });
  expect(await shown()).toBe(before + 1);
  await expect(askFrom(page, 'restoreAnnotations', { ids: [nameOf(2)] })).rejects.toThrow('missing');
  const ids = many.slice(0, 500).map(({ id }) => id);
  await askFrom(page, 'changeMany', { batch: 'TRASH1', part: 0, ids, change: { trash: true } });
  expect(await shown()).toBe(before + 1 - 499);
  expect(await undo(page, 'TRASH1')).toEqual({ undone: 499, passedOver: 0 });
  expect(await shown()).toBe(before + 1);
  await askFrom(page, 'trashAnnotations', { ids });
  expect(await askFrom(page, 'emptyTrash', { all: false })).toEqual({ left: 0 });
  expect((await everythingFrom(page, 5000)).filter(({ deleted }) => deleted !== undefined)).toHaveLength(499);
  expect(await askFrom(page, 'emptyTrash', { all: true })).toEqual({ left: 0 });
  expect((await everythingFrom(page, 5000)).filter(({ deleted }) => deleted !== undefined)).toHaveLength(0);
});

test('twenty batches can be undone, the last one first', async () => {
  const page = await openQuietPage(reading.browser);
  for (let index = 0; index < 23; index += 1) {
    const question = {
      batch: `BATCH${nameOf(index)}`,
      part: 0,
      ids: [nameOf(600)],
      change: { addTags: [nameOf(index)] },
    };
    await askFrom(page, 'changeMany', question);
  }
  // Putting something into the trash tidies the store.
  await askFrom(page, 'trashAnnotations', { ids: [nameOf(601)] });
  const batches = await until('twenty batches', async () => {
    const undoable = await askFrom(page, 'undoableBatches', {});
    return undoable.length === 20 && undoable;
  });
  expect(batches[0]).toMatchObject({ batch: `BATCH${nameOf(22)}`, kind: 'change', count: 1 });
  expect(batches.at(-1)).toMatchObject({ batch: `BATCH${nameOf(3)}` });
});

test('an annotation is kept once, whoever sends it twice, and never goes over another', async () => {
  const page = await openQuietPage(reading.browser);
  const annotation = madeNote('ONCE', 'words', 'A/RES/1/1');
  const first = await askFrom(page, 'saveAnnotation', { annotation });
  expect(await askFrom(page, 'saveAnnotation', { annotation })).toEqual(first);
  const other = { ...annotation, note: 'other words' };
  await expect(askFrom(page, 'saveAnnotation', { annotation: other })).rejects.toThrow('conflict');
  expect(await askFrom(page, 'documentNotes', { subjects: ['A/RES/1/1'] })).toEqual([first]);
  const question = { id: 'ONCE', change: { note: 'mine' }, noteBefore: 'something else' };
  await expect(askFrom(page, 'changeAnnotation', question)).rejects.toThrow('conflict');
  await expect(askFrom(page, 'changeAnnotation', { id: 'ONCE', change: { note: '' } })).rejects.toThrow('malformed');
  expect(await askFrom(page, 'annotation', { id: 'ONCE' })).toEqual(first);
});

test('open surfaces show what a batch changed, at once', async () => {
  const tab = await reading.browser.openTab(sampleAddresses.documentFrame);
  const popup = await openPopup(reading.browser, tab);
  await popup.click(inPopup.notesTab);
  const items = [{ annotation: madeNote('SHOWN', 'from an import'), choice: 'newer' as const }];
  await askFrom(popup, 'importAnnotations', { batch: 'SHOWN', part: 0, items });
  await until('the note', async () => (await textOf(popup, inPopup.note))?.includes('from an import'));
  await undo(popup, 'SHOWN');
  await until('no note', async () => (await textOf(popup, inPopup.note)) === undefined);
});
