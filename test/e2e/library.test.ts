import { expect, test } from 'vitest';
import { until } from './browsers/until.ts';
import { accessibilityFaults } from './reading/accessibility.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { textOf } from './reading/card.ts';
import {
  chooseFilter,
  inLibrary,
  keepAll,
  openLibrary,
  rowsIn,
  sampleAnnotations,
  untilCount,
} from './reading/library.ts';

const reading = browserForTests();
const samples = sampleAnnotations(120);
const newestFirst = samples.map(({ id }) => id).reverse();

test('an empty library says what to do', async () => {
  const library = await openLibrary(reading.browser);
  expect(await textOf(library, inLibrary.by('library-nothing'))).toContain('Nothing here yet');
  expect(await accessibilityFaults(library)).toEqual([]);
});

test('lists everything, newest first, also what is kept while it is open', async () => {
  const library = await openLibrary(reading.browser);
  await keepAll(reading.browser, samples.slice(0, 100));
  await library.show();
  await untilCount(library, 100);
  await keepAll(reading.browser, samples.slice(100));
  await untilCount(library, 120);
  expect((await rowsIn(library)).slice(0, 5)).toEqual(newestFirst.slice(0, 5));
  await until('the title', async () => (await textOf(library, inLibrary.row))?.includes('religio'));
  expect(await accessibilityFaults(library)).toEqual([]);
  await reading.pictureForReadme(library, 'library');
});

test('finds by words of quotation, note, tag, title and symbol, accents or not', async () => {
  const library = await openLibrary(reading.browser);
  for (const [typed, count] of [
    ['passage 117', 1],
    ['EGALITE', 60],
    ['note 110', 1],
    ['to check', 18],
    ['s/res/1325', 40],
    ['women peace security', 40],
    ['zzzz', 0],
  ] as const) {
    await library.click(inLibrary.by('library-search'));
    await library.press('Control+a');
    await library.type(typed);
    await untilCount(library, count);
  }
  expect(await textOf(library, inLibrary.by('library-noMatch'))).toContain('Nothing matches');
});

test('the note of the annotation that the reader is at is shown as Markdown', async () => {
  const library = await openLibrary(reading.browser, '#words=note+110');
  await library.click(inLibrary.row);
  await until('stress', async () => (await textOf(library, `${inLibrary.by('library-details')} strong`)) === 'stress');
});

test('filters stand in the address, and the back button takes them away', async () => {
  const library = await openLibrary(reading.browser);
  await chooseFilter(library, 'colour', 'green');
  await untilCount(library, 30);
  await chooseFilter(library, 'body', 'S');
  await untilCount(library, 10);
  await chooseFilter(library, 'note', 'with');
  await untilCount(library, 2);
  await library.reload();
  await untilCount(library, 2);
  await library.evaluate(() => history.back(), undefined);
  await untilCount(library, 10);
  await library.click(inLibrary.by('library-clear'));
  await untilCount(library, 120);
  await library.click(inLibrary.by('library-group'));
  await until('headings', async () =>
    (await textOf(library, inLibrary.by('library-heading')))?.includes('A/HRC/RES/16/18'),
  );
  await reading.picture(library, 'library-grouped');
});
