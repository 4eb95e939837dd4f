import { expect, test } from 'vitest';
import type { Tab } from './browsers/browser.ts';
import { until } from './browsers/until.ts';
import { accessibilityFaults } from './reading/accessibility.ts';
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

test('selects lines by mouse and by keyboard', async () => {
  for (let start = 0; start < samples.length; start += 400) {
    await insertAll(reading.browser, samples.slice(start, start + 400));
  }
  const library = await openLibrary(reading.browser);
  await library.click(inLibrary.rowOf(at(0)));
  await untilSelected(library, 1);
  await library.click(inLibrary.boxOf(at(2)));
  await untilSelected(library, 2);
  await library.press('Shift+ArrowDown');
  await untilSelected(library, 2);
  await library.press('Shift+ArrowDown');
  await untilSelected(library, 3);
  await library.press('Control+a');
  await untilSelected(library, 1200);
  await library.press('Escape');
  await untilSelected(library, 0);
  await library.press('/');
  await library.type('passage 1199');
  await untilCount(library, 1);
  await library.press('ArrowDown');
  await library.press(' ');
  await untilSelected(library, 1);
  expect(await textOf(library, inLibrary.by('library-details'))).toContain('Passage 1199');
  expect(await accessibilityFaults(library)).toEqual([]);
  await reading.picture(library, 'library-selected');
});

test('changes a thousand at once, and restores them on undo, also after a reload', async () => {
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
});

test('shows changes made in another surface at once', async () => {
  const [one, other] = [await openLibrary(reading.browser), await openLibrary(reading.browser)];
  await other.click(inLibrary.rowOf(at(3)));
  await other.press('Delete');
  await untilCount(other, 1199);
  await one.show();
  await untilCount(one, 1199);
});
