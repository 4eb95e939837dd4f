import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { sampleAddresses } from '../run/sample-addresses.ts';
import { until } from './browsers/until.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { textOf } from './reading/card.ts';
import { readVersion1, writeVersion1 } from './reading/old-store.ts';
import { inPopup, openPopup } from './reading/popup.ts';
import { askFrom, everythingFrom, openQuietPage } from './reading/store.ts';

const reading = browserForTests({ viewport: { width: 400, height: 600 } });

const symbol = 'A/RES/65/230';
const address = 'https://docs.un.org/en/A/RES/65/230';

function oldHighlight(id: string, exact: string) {
  const selectors = [
    { type: 'TextQuoteSelector', exact, prefix: 'before ', suffix: ' after' },
    { type: 'TextPositionSelector', start: 7, end: 7 + exact.length },
  ];
  return { id, document: { symbol, language: 'en', address }, selectors, colour: 'green', created: 1, modified: 2 };
}
function oldNote(id: string, subject: string, text: string) {
  return { id, subject, text, created: 3, modified: 4 };
}

test('notes, highlights and drafts of version 1 are in the newest, and unreadable records are set aside', async () => {
  const page = await openQuietPage(reading.browser);
  await writeVersion1(page, {
    annotations: [oldHighlight('01A', 'words of the text'), { id: '01B', colour: 'black' }],
    notes: [oldNote('01C', symbol, 'On the resolution'), oldNote('01D', 'https://un.org/page', 'On a page')],
    drafts: [{ key: 'note:01C', text: 'On the resolution, and more' }],
  });
  const [highlight, ...notes] = (await everythingFrom(page, 2)).reverse();
  expect(highlight).toMatchObject({ ...oldHighlight('01A', 'words of the text'), tags: [] });
  expect(notes).toMatchObject([
    { id: '01C', document: { symbol, address }, selectors: [], note: 'On the resolution', created: 3, modified: 4 },
    { id: '01D', document: { address: 'https://un.org/page' }, note: 'On a page' },
  ]);
  expect(await askFrom(page, 'storageState', {})).toMatchObject({ annotations: 3, damaged: 1 });
  expect(await askFrom(page, 'draft', { key: 'note:01C' })).toMatchObject({ text: 'On the resolution, and more' });
});

test('the popup shows what version 1 saved', async () => {
  const tab = await reading.browser.openTab(sampleAddresses.documentFrame);
  const popup = await openPopup(reading.browser, tab);
  await until('the document', async () => (await textOf(popup, inPopup.document))?.includes('/'));
  const shown = (await textOf(popup, inPopup.document)) ?? '';
  await writeVersion1(popup, {
    annotations: [{ ...oldHighlight('01A', 'an old highlight'), document: { symbol: shown, address } }],
    notes: [oldNote('01C', shown, 'an old note')],
    drafts: [],
  });
  await popup.reload();
  await popup.click(inPopup.notesTab);
  await until('the note', async () => (await textOf(popup, inPopup.note))?.includes('an old note'));
  await until('the highlight', async () => (await textOf(popup, inPopup.highlight))?.includes('an old highlight'));
});

test('a migration that fails half-way leaves the store as it was', async () => {
  const page = await openQuietPage(reading.browser);
  const annotations = Array.from({ length: 20 }, (_, index) => oldHighlight(`01A${index}`, `words ${index}`));
  await writeVersion1(page, { annotations, notes: [oldNote('01C', symbol, 'note')], drafts: [], inTheWay: 'undo' });
  await expect(askFrom(page, 'storageState', {})).rejects.toThrow('unknown');
  expect(await readVersion1(page)).toEqual({ version: 1, annotations: 20, notes: 1 });
});

test.each([0, 20, 60, 150])('a migration whose worker is killed after %i ms loses nothing', async (delay) => {
  const page = await openQuietPage(reading.browser);
  const annotations = Array.from({ length: 3000 }, (_, index) => oldHighlight(`01A${index}`, `${index} `.repeat(100)));
  await writeVersion1(page, { annotations, notes: [oldNote('01C', symbol, 'note')], drafts: [] });
  const interrupted = askFrom(page, 'storageState', {}).catch(() => undefined);
  await wait(delay);
  await reading.browser.stopBackground();
  await interrupted;
  expect(await askFrom(page, 'storageState', {})).toMatchObject({ annotations: 3001, damaged: 0 });
  const stamps = (await everythingFrom(page, 1000)).map(({ stamp }) => stamp);
  expect(new Set(stamps).size).toBe(3001);
});
