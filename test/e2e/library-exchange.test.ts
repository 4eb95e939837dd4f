import { expect, test } from 'vitest';
import type { Tab } from './browsers/browser.ts';
import { browserOfRun } from './browsers/start-browser.ts';
import { until } from './browsers/until.ts';
import { accessibilityFaults } from './reading/accessibility.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { textOf } from './reading/card.ts';
import {
  catchDownload,
  caughtFile,
  giveFile,
  giveLargeFile,
  inLibrary,
  insertAll,
  openLibrary,
  sampleAnnotations,
  untilCount,
} from './reading/library.ts';
import { askFrom, everythingFrom } from './reading/store.ts';

const reading = browserForTests();
const samples = sampleAnnotations(450);
const withoutStamps = (annotations: Awaited<ReturnType<typeof everythingFrom>>) =>
  annotations.map(({ stamp: _, ...rest }) => rest);

/** Exports everything in a format and gives the text of the file. */
async function exported(library: Tab, format: string, scope = 'all'): Promise<string> {
  await catchDownload(library);
  await library.click(inLibrary.by('library-export'));
  await library.click(inLibrary.by(`export-${scope}`));
  await library.click(inLibrary.by(`export-${format}`));
  await library.click(inLibrary.by('export-start'));
  return caughtFile(library);
}

async function emptyStore(library: Tab): Promise<void> {
  const ids = (await everythingFrom(library, 500)).map(({ id }) => id);
  await askFrom(library, 'purgeAnnotations', { ids });
  await untilCount(library, 0);
}

/** Gives a file, and waits for the preview. */
async function preview(library: Tab, text: string): Promise<string> {
  await giveFile(library, text);
  return until('the preview', () => textOf(library, inLibrary.by('import-preview')));
}

let backup = '';

test('a backup restores the same annotations into an empty store', async () => {
  await insertAll(reading.browser, samples);
  const library = await openLibrary(reading.browser);
  const before = withoutStamps(await everythingFrom(library, 500));
  backup = await exported(library, 'webAnnotation');
  await emptyStore(library);
  expect(await preview(library, backup)).toContain('New: 450');
  expect(await accessibilityFaults(library)).toEqual([]);
  expect(await everythingFrom(library, 500)).toEqual([]);
  await library.click(inLibrary.by('import-start'));
  await untilCount(library, 450);
  expect(withoutStamps(await everythingFrom(library, 500))).toEqual(before);
  await library.reload();
  await untilCount(library, 450);
  await library.click(inLibrary.by('library-undo'));
  await untilCount(library, 0);
});

// The file is read by the library's own code, which knows no browser, and slowly: once is enough.
test.skipIf(browserOfRun() === 'firefox')(
  'a file of 200 million bytes is read to its end, a record at a time',
  { timeout: 180_000 },
  async () => {
    const library = await openLibrary(reading.browser);
    expect(await giveLargeFile(library, 2300, 90_000)).toBeGreaterThan(200_000_000);
    const said = await until('the preview', () => textOf(library, inLibrary.by('import-preview')), 120_000);
    expect(said).toContain('New: 2,300');
    await library.press('Escape');
    await until('no window', async () => (await textOf(library, 'dialog')) === undefined);
  },
);
