import { expect, test } from 'vitest';
import type { Annotation } from '../../utils/annotations/annotation.ts';
import type { Tab } from './browsers/browser.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { askFrom, everythingFrom, madeHighlight, openQuietPage } from './reading/store.ts';

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
