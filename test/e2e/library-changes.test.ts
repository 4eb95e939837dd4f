import { expect, test } from 'vitest';
import type { Tab } from './browsers/browser.ts';
import { until } from './browsers/until.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { textOf } from './reading/card.ts';
import { inLibrary, insertAll, openLibrary, sampleAnnotations, untilCount } from './reading/library.ts';
import { everythingFrom } from './reading/store.ts';

const reading = browserForTests();
const samples = sampleAnnotations(1200);
const newest = samples
  .slice(-6)
  .map(({ id }) => id)
  .reverse();
const at = (index: number) => newest[index] ?? '';

function untilSelected(library: Tab, count: number): Promise<unknown> {
  return until(`${count} selected`, async () => {
    const said = (await textOf(library, inLibrary.by('library-selection'))) ?? 'Selected: 0';
    return said.replace(',', '').startsWith(`Selected: ${count}`);
  });
}

function untilIdle(library: Tab): Promise<unknown> {
  return until(
    'nothing under way',
    async () => (await textOf(library, inLibrary.by('library-progress'))) === undefined,
  );
}

test('changes a thousand at once, restores them on undo after a reload, and shows other surfaces’ changes', async () => {
  for (let start = 0; start < samples.length; start += 400) {
    await insertAll(reading.browser, samples.slice(start, start + 400));
  }
  const library = await openLibrary(reading.browser);
  const before = await everythingFrom(library, 1000);
  await library.click(inLibrary.by('library-select-all'));
  await untilSelected(library, 1200);
  await library.click(inLibrary.by('bulk-blue'));
  await untilIdle(library);
  await library.click(inLibrary.by('bulk-tag'));
  await library.type('reviewed');
  await library.click(inLibrary.by('bulk-add-tag'));
  await until('the tag', async () =>
    (await everythingFrom(library, 1000)).every(({ tags }) => tags.includes('reviewed')),
  );
  await untilIdle(library);
  await library.reload();
  await untilCount(library, 1200);
  for (const left of ['blue', 'before']) {
    await library.click(inLibrary.by('library-undo'));
    await until(`what was ${left}`, async () => {
      const now = await everythingFrom(library, 1000);
      return left === 'blue'
        ? now.every(({ tags, colour }) => !tags.includes('reviewed') && colour === 'blue')
        : now.every(({ colour }, index) => colour === before[index]?.colour);
    });
    await untilIdle(library);
  }
  const plain = (annotations: typeof before) => annotations.map(({ stamp: _, ...rest }) => rest);
  expect(plain(await everythingFrom(library, 1000))).toEqual(plain(before));
  const other = await openLibrary(reading.browser);
  await other.click(inLibrary.rowOf(at(3)));
  await other.press('Delete');
  await untilCount(other, 1199);
  await library.show();
  await untilCount(library, 1199);
});
