import { expect, test } from 'vitest';
import type { Tab } from './browsers/browser.ts';
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
  keepAll,
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

test('a backup brings back the same into an emptied store', async () => {
  await keepAll(reading.browser, samples);
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

test('what is here already is not imported twice', async () => {
  const library = await openLibrary(reading.browser);
  await preview(library, backup);
  await library.click(inLibrary.by('import-start'));
  await untilCount(library, 450);
  expect(await preview(library, backup)).toContain('Already in the library: 450');
  await library.press('Escape');
  await until('no window', async () => (await textOf(library, 'dialog')) === undefined);
});

test('where both were changed the reader sees both and chooses', async () => {
  const library = await openLibrary(reading.browser);
  const file = backup
    .replace('Note 445 with **stress**', 'Note 445 as the file has it <img src=x onerror=alert(1)>')
    .replace('Note 440 with **stress**', 'Note 440 as the file has it')
    .replaceAll('"modified":"2026-11-01', '"modified":"2026-11-02');
  for (const number of [445, 440]) {
    const id = samples[number]?.id ?? '';
    await askFrom(library, 'changeAnnotation', { id, change: { note: `Note ${number} as it is here` } });
  }
  const said = await preview(library, file);
  expect(said).toContain('Changed both here and in the file: 2');
  expect(said).toContain('<img src=x onerror=alert(1)>');
  await reading.picture(library, 'library-import');
  await library.click(inLibrary.by('for-all-replace'));
  await library.evaluate(() => {
    const [first] = document.querySelectorAll<HTMLElement>('[data-testid="choose-skip"]');
    first?.click();
  }, undefined);
  await library.click(inLibrary.by('import-start'));
  const notes = await until('both', async () => {
    const found = (await everythingFrom(library, 500)).flatMap(({ note = '' }) => (/as /.test(note) ? [note] : []));
    return found.some((note) => note.includes('as the file has it')) && found;
  });
  expect(notes).toEqual(['Note 445 as it is here', 'Note 440 as the file has it']);
});

test('of a file that is cut off, what stands before the cut can be imported; broken records are told', async () => {
  const library = await openLibrary(reading.browser);
  await emptyStore(library);
  const cut = backup.slice(0, Math.floor(backup.length / 2)).replace('\n{', '\n{"type":"Annotation","body":"x"},\n{');
  const said = await preview(library, cut);
  expect(said).toContain('The file is incomplete');
  expect(said).toContain('Records that can’t be read: 1');
  const count = Number(/New: (\d+)/.exec(said)?.[1]);
  expect(count).toBeGreaterThan(200);
  await library.click(inLibrary.by('import-start'));
  await untilCount(library, count);
});

test('a file of 200 million bytes is read to its end, a record at a time', { timeout: 180_000 }, async () => {
  const library = await openLibrary(reading.browser);
  expect(await giveLargeFile(library, 2300, 90_000)).toBeGreaterThan(200_000_000);
  const said = await until('the preview', () => textOf(library, inLibrary.by('import-preview')), 120_000);
  expect(said).toContain('New: 2,300');
  await library.press('Escape');
  await until('no window', async () => (await textOf(library, 'dialog')) === undefined);
});

test.each([
  ['markdown', '# Highlights and notes', 'Passage 4'],
  ['csv', 'symbol,title', 'Passage 4'],
  ['cslJson', '"title": "Women and peace and security"', 'S/RES/1325(2000)'],
  ['ris', 'TY  - RPRT', 'TI  - Women and peace and security'],
  ['bibtex', '@techreport', 'Women and peace and security'],
])('exports what is shown as %s', async (format, ...expected) => {
  const library = await openLibrary(reading.browser, '#words=1325');
  const file = await exported(library, format, 'shown');
  for (const words of expected) expect(file).toContain(words);
  expect(file).not.toContain('A/HRC/RES/16/18');
});

test.each(['', 'a,b\n1,2', '<html><body>words', '[]'])(
  'of a file with nothing to take, “%s”, it says what to choose',
  async (text) => {
    const library = await openLibrary(reading.browser);
    expect(await preview(library, text)).toContain('This file has no highlights or notes');
  },
);
