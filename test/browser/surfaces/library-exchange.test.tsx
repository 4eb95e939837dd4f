import '../extension/background.ts';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LibraryApp } from '../../../entrypoints/library/library-app.tsx';
import { newIdentifier } from '../../../utils/annotations/new-identifier.ts';
import { ask } from '../../../utils/messaging/channels/ask.ts';
import { everything, madeHighlight, madeNote, withoutStamps } from '../store/samples.ts';
import { accessibilityFaults } from './accessibility.ts';
import { catchFiles, drag } from './files.ts';
import { by, show, textsOf, untilShown } from './show.tsx';

const women = { symbol: 'S/RES/1325(2000)', language: 'en', address: 'https://docs.un.org/en/S/RES/1325(2000)' };
const religion = { symbol: 'A/HRC/RES/16/18', address: 'https://docs.un.org/en/A/HRC/RES/16/18' };
const samples = [
  madeHighlight(newIdentifier(1_000), 'Passage 1 on women', { document: women, created: 1_000, modified: 1_000 }),
  madeHighlight(newIdentifier(2_000), 'Passage 2 on religion', { document: religion, note: 'A note', created: 2_000 }),
  { ...madeNote(newIdentifier(3_000), 'Note 3 with **stress**'), created: 3_000, modified: 3_000 },
];

async function openLibrary(count = samples.length): Promise<void> {
  for (const annotation of count === 0 ? [] : samples) await ask('saveAnnotation', { annotation });
  await show(<LibraryApp />);
  await untilCount(count);
}

const untilCount = (count: number) => untilShown('library-count', new RegExp(`: ${count} ?$`));

/** Exports in a format, and returns the text of the file. */
async function exported(format: string, scope = 'all'): Promise<string> {
  const files = catchFiles();
  await userEvent.click(by('library-export'));
  await userEvent.click(by(`export-${scope}`));
  await userEvent.click(by(`export-${format}`));
  await userEvent.click(by('export-start'));
  await expect.poll(() => files.length).toBe(1);
  return (await files[0]?.text()) ?? '';
}

async function preview(text: string): Promise<string> {
  await userEvent.upload(by('library-file'), new File([text], 'annotations.jsonld'));
  await expect.poll(() => textsOf('import-preview')).toHaveLength(1);
  return textsOf('import-preview')[0] ?? '';
}

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

test('a backup restores the same annotations into an empty store, and can be undone', async () => {
  await openLibrary();
  const before = withoutStamps(await everything());
  const backup = await exported('webAnnotation');
  await ask('purgeAnnotations', { ids: before.map(({ id }) => id) });
  await untilCount(0);
  expect(await preview(backup)).toContain('New: 3');
  expect(await accessibilityFaults()).toEqual([]);
  expect(await everything()).toEqual([]);
  await userEvent.click(by('import-start'));
  await untilCount(3);
  expect(withoutStamps(await everything())).toEqual(before);
  await userEvent.click(by('library-undo'));
  await untilCount(0);
});

test('what is already here is not imported twice', async () => {
  await openLibrary();
  const backup = await exported('webAnnotation');
  expect(await preview(backup)).toContain('Already in the library: 3');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => document.querySelector('dialog')).toBeNull();
});

test('if both were changed, the reader sees both and chooses', async () => {
  await openLibrary();
  const backup = await exported('webAnnotation');
  const file = backup
    .replace('Note 3 with **stress**', 'Note 3 as the file has it <img src=x onerror=alert(1)>')
    .replace('A note', 'A note as the file has it')
    .replaceAll(/"modified":"[^"]+"/g, '"modified":"1970-01-01T01:00:00.000Z"');
  for (const { id } of samples.slice(1)) await ask('changeAnnotation', { id, change: { note: 'as it is here' } });
  const said = await preview(file);
  expect(said).toContain('Changed both here and in the file: 2');
  expect(said).toContain('<img src=x onerror=alert(1)>');
  expect(await accessibilityFaults()).toEqual([]);
  await userEvent.click(by('for-all-replace'));
  await userEvent.click(by('choose-skip').first());
  await userEvent.click(by('import-start'));
  await expect
    .poll(async () => (await everything()).map(({ note }) => note ?? '').sort())
    .toEqual(['', expect.stringContaining('as the file has it'), 'as it is here']);
});

test('the complete records of a truncated file can be imported; broken ones are reported', async () => {
  await openLibrary();
  const backup = await exported('webAnnotation');
  await ask('purgeAnnotations', { ids: samples.map(({ id }) => id) });
  await untilCount(0);
  const cut = backup.slice(0, -60).replace('\n{', '\n{"type":"Annotation","body":"x"},\n{');
  const said = await preview(cut);
  expect(said).toContain('The file is incomplete');
  expect(said).toContain('Records that can’t be read: 1');
  expect(said).toContain('New: 2');
  await userEvent.click(by('import-start'));
  await untilCount(2);
});

const foreign = (id: string, bodyValue: string, target: unknown = women.address) => ({
  type: 'Annotation',
  id: `https://notes.test/${id}`,
  bodyValue,
  target,
});

/** What the window promises to add. */
const promised = () => /Will be added: (\d+)/.exec(textsOf('import-preview')[0] ?? '')?.[1];

test('what is promised is kept: records with one identifier, and what they lose', async () => {
  await openLibrary(0);
  const svg = { source: women.address, selector: { type: 'SvgSelector', value: '<svg/>' } };
  const records = [foreign('1', 'first'), foreign('1', 'second'), foreign('1', 'second'), foreign('2', 'third', svg)];
  const said = await preview(JSON.stringify(records));
  expect(said).toContain('Twice in the file: 1');
  expect(said).toContain('with one identifier: 1');
  expect(said).toContain('Without a place in the text: 1');
  expect(promised()).toBe('3');
  expect(await accessibilityFaults()).toEqual([]);
  await userEvent.click(by('import-start'));
  await untilCount(3);
  expect((await everything()).map(({ note }) => note).sort()).toEqual(['first', 'second', 'third']);
  expect((await everything()).map(({ document }) => document.symbol)).toEqual(Array(3).fill(women.symbol));
});

test('the reader says which document records are about that name none', async () => {
  await openLibrary(0);
  expect(await preview(JSON.stringify([foreign('1', 'first', {}), foreign('2', 'second', 'OEBPS/a.xhtml')]))).toContain(
    'document they belong to: 2',
  );
  await userEvent.fill(by('import-about-field'), 'minorities');
  await userEvent.click(by('import-about-use'));
  await untilShown('import-about', 'neither a symbol nor a web address');
  await userEvent.fill(by('import-about-field'), religion.symbol);
  await userEvent.keyboard('{Enter}');
  await expect.poll(promised).toBe('2');
  expect(textsOf('import-about')[0]).toContain(religion.symbol);
  await userEvent.click(by('import-start'));
  await untilCount(2);
  expect((await everything()).map(({ document }) => document)).toEqual(Array(2).fill(religion));
});

test.each([
  ['UTF-16', (text: string) => Uint16Array.from([0xfeff, ...Array.from(text, (unit) => unit.charCodeAt(0))])],
  ['UTF-8 with a mark', (text: string) => new TextEncoder().encode(`\ufeff${text}`)],
])('a file in %s is read', async (_, encode) => {
  await openLibrary(0);
  const bytes = encode(JSON.stringify([foreign('1', 'à la mémoire')]));
  await userEvent.upload(by('library-file'), new File([bytes], 'annotations.json'));
  await expect.poll(promised).toBe('1');
  expect(textsOf('import-encoding')).toEqual([]);
  await userEvent.click(by('import-start'));
  await expect.poll(async () => (await everything())[0]?.note).toBe('à la mémoire');
});

test('the reader chooses the reading of a file that is not Unicode', async () => {
  await openLibrary(0);
  // “мир” as Windows-1251 has it.
  const [before = '', after = ''] = JSON.stringify([foreign('1', '@')]).split('"@"');
  await userEvent.upload(
    by('library-file'),
    new File([`${before}"`, Uint8Array.from([0xec, 0xe8, 0xf0]), `"${after}`], 'annotations.json'),
  );
  await untilShown('import-sample', 'ìèð');
  expect(await accessibilityFaults()).toEqual([]);
  await userEvent.selectOptions(by('import-encoding-choice'), 'windows-1251');
  await untilShown('import-sample', 'мир');
  await userEvent.click(by('import-start'));
  await expect.poll(async () => (await everything())[0]?.note).toBe('мир');
});

test.each([
  ['markdown', ['# Highlights and notes', 'Passage 1']],
  ['csv', ['symbol,title', 'Passage 1']],
  ['cslJson', ['"title": "Women and peace and security"', 'S/RES/1325(2000)']],
  ['ris', ['TY  - RPRT', 'TI  - Women and peace and security']],
  ['bibtex', ['@techreport', 'Women and peace and security']],
  ['printable', ['<html lang="en-GB" dir="ltr">', 'Passage 1']],
])('exports what is shown as %s', async (format, expected) => {
  await openLibrary();
  await userEvent.fill(by('library-search'), '1325');
  await untilCount(1);
  const file = await exported(format, 'shown');
  for (const words of expected) expect(file).toContain(words);
  expect(file).not.toContain('Passage 2');
});

test('exports what is selected', async () => {
  await openLibrary();
  await userEvent.click(by('library-row').nth(1));
  await expect.poll(() => textsOf('library-selection')[0]).toContain('Selected: 1');
  const file = await exported('markdown', 'selected');
  expect(file).toContain('Passage 2');
  expect(file).not.toContain('Passage 1');
});

test.each(['', 'a,b\n1,2', '<html><body>words', '[]'])(
  'of “%s”, with nothing to take, it says what to choose',
  async (text) => {
    await openLibrary(0);
    expect(await preview(text)).toContain('This file has no highlights or notes');
  },
);

test('a file dropped on the page is opened', async () => {
  await openLibrary();
  const backup = await exported('webAnnotation');
  drag('dragover');
  await expect.poll(() => document.querySelector('.library.dropping')).not.toBeNull();
  drag('dragleave');
  await expect.poll(() => document.querySelector('.library.dropping')).toBeNull();
  drag('drop', backup);
  await untilShown('import-preview', 'Already in the library: 3');
});
