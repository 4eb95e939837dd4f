import { expect, test } from 'vitest';
import { until } from './browsers/until.ts';
import { accessibilityFaults } from './reading/accessibility.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { textOf } from './reading/card.ts';
import {
  chooseFilter,
  inLibrary,
  insertAll,
  openLibrary,
  rowsIn,
  sampleAnnotations,
  untilCount,
} from './reading/library.ts';

const reading = browserForTests();
const samples = sampleAnnotations(120);
const newestFirst = samples.map(({ id }) => id).reverse();

test('lists everything, newest first, also what is saved while it is open', async () => {
  const library = await openLibrary(reading.browser);
  await insertAll(reading.browser, samples.slice(0, 100));
  await library.show();
  await untilCount(library, 100);
  await insertAll(reading.browser, samples.slice(100));
  await untilCount(library, 120);
  expect((await rowsIn(library)).slice(0, 5)).toEqual(newestFirst.slice(0, 5));
  await until('the title', async () => (await textOf(library, inLibrary.row))?.includes('religio'));
  expect(await accessibilityFaults(library)).toEqual([]);
  await reading.pictureForReadme(library, 'library');
});

test('filters are in the address, and the back button removes them', async () => {
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
