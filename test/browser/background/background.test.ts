import { expect, test, vi } from 'vitest';
import background from '../../../entrypoints/background.ts';
import { tidyStore } from '../../../utils/background/tidy-store.ts';
import { normaliseAddress } from '../../../utils/documents/normalise-address.ts';
import { ask, contextName } from '../../../utils/messaging/channels/ask.ts';
import { saveLearnt } from '../../../utils/store/learnt/learnt-store.ts';
import { around, extensionId, fakeBrowser, sendAs } from '../extension/fake-browser.ts';
import { madeHighlight, madeNote } from '../store/samples.ts';

// The whole worker, with all its listeners.
void background.main();

const page = { id: extensionId, url: 'https://www.un.org/en/report', tab: { id: 7 }, frameId: 0 };

test.each([
  ['the name of a property', '__proto__'],
  ['the name of a constructor', 'constructor'],
  ['the name of a method', 'toString'],
  ['10,000 characters', 'A/RES/'.repeat(1700).slice(0, 10_000)],
  ['faces', '😀🇺🇳'],
])('the background copes with %s as a symbol, for a card, and as a search', async (_, symbol) => {
  const [odd, known] = await ask('resolve', { symbols: [symbol, 'S/RES/1325(2000)'] });
  expect(odd).toEqual({ symbol, decoded: symbol, cited: symbol, summary: [], summaryBesideFacts: [] });
  expect(known?.record?.title).toBe('Women and peace and security');
  expect(await ask('card', { symbol, language: 'en' })).toMatchObject({ series: { members: [] } });
  expect(await ask('search', { typed: symbol })).toMatchObject({ symbols: expect.any(Array) });
});

test('an unreadable part of the catalogue is reported, and read again the next time', async () => {
  const read = globalThis.fetch;
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  expect(await ask('resolve', { symbols: ['A/RES/52/115'] })).toMatchObject([{ problem: expect.any(String) }]);
  vi.stubGlobal('fetch', read);
  expect(await ask('resolve', { symbols: ['A/RES/52/115'] })).not.toHaveProperty('0.problem');
});

test('a series, a search and an identity are answered', async () => {
  const { series } = await ask('card', { symbol: 'A/RES/66/181', language: 'en' });
  const { members, newest } = series;
  expect(members).toContain('A/RES/66/181');
  expect(members.length).toBeGreaterThan(2);
  expect(newest?.symbol).toBe(members.at(-1));
  expect((await ask('search', { typed: 'women and peace and security' })).symbols).toContain('S/RES/1325(2000)');
  const address = 'https://docs.un.org/fr/A/RES/65/230';
  const pages = [{ address, title: '' }];
  expect(await ask('identify', { pages })).toMatchObject([{ symbol: 'A/RES/65/230', language: 'fr' }]);
});

test('titles are answered in the order asked, learnt ones too', async () => {
  await saveLearnt({
    readIn: 'A/90/5012',
    symbol: 'A/90/5012',
    title: 'Lighthouses',
    cites: [],
    titles: [],
    learnt: 1,
  });
  const symbols = ['S/RES/1325(2000)', 'A/1/1', 'A/90/5012'];
  expect(await ask('titles', { symbols, language: 'en' })).toEqual([
    'Women and peace and security',
    null,
    'Lighthouses',
  ]);
  expect((await ask('search', { typed: 'lighthouses' })).symbols).toContain('A/90/5012');
});

test('learning does not change what the catalogue says', async () => {
  const known = 'S/RES/1325(2000)';
  const titles = [{ symbol: known, title: 'Something else' }];
  await saveLearnt({ readIn: known, symbol: known, title: 'Something else', cites: [], titles, learnt: 1 });
  const { description } = await ask('card', { symbol: known, language: 'en' });
  expect(description.record?.title).toBe('Women and peace and security');
  expect(description).not.toHaveProperty('learnt');
});

test.each([
  ['damaged', 1],
  ['of a newer version', 99],
])('cards work with a store of what was learnt that is %s', async (_, version) => {
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('recalling-learnt', version);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
    opening.onerror = () => reject(opening.error);
  });
  expect(await ask('card', { symbol: 'A/90/5012', language: 'en' })).toMatchObject({ own: { status: 'known' } });
});

test('what the reader noted on symbols is put into sentences', async () => {
  const symbol = 'A/RES/65/230';
  await ask('saveAnnotation', { annotation: madeNote('1', 'note', symbol) });
  const document = { symbol, address: 'https://docs.un.org/en/A/RES/65/230' };
  await ask('saveAnnotation', { annotation: madeHighlight('2', 'words', { document }) });
  const [marks, ...others] = await ask('ownMarks', { symbols: [symbol, 'A/RES/1/1'], language: 'en' });
  expect(marks).toMatchObject({ symbol, said: expect.stringMatching(/highlight.*note|note.*highlight/i) });
  expect(others).toEqual([]);
});

test.each([
  ['a page of the United Nations', page, 1],
  ['a page of another site', { ...page, url: 'https://example.org/' }, 0],
  ['a private window', { ...page, tab: { id: 7, incognito: true } }, 0],
])('%s is learnt from only if allowed', async (_, sender, count) => {
  const document = { readIn: 'A/90/1', symbol: 'A/90/1', title: 'A title', cites: [], titles: [] };
  expect(await sendAs(sender, { ask: 'learn', question: { document } })).toEqual({ ok: true, answer: {} });
  expect(await ask('learnt', {})).toHaveLength(count);
});

test.each([
  ['a window', page, 1],
  ['a private window', { ...page, tab: { id: 7, incognito: true } }, 0],
])('the places found by a page in %s are stored only if it is not private', async (_, sender, count) => {
  await ask('saveAnnotation', { annotation: madeHighlight('1', 'words') });
  const question = { verdicts: [{ id: '1', verdict: 'orphaned' }] };
  expect(await sendAs(sender, { ask: 'reportVerdicts', question })).toEqual({ ok: true, answer: {} });
  expect(await ask('verdicts', {})).toHaveLength(count);
});

test('a document is opened in the window that asks, which may be a private one', async () => {
  const sender = { ...page, tab: { id: 7, windowId: 3, incognito: true } };
  await sendAs(sender, { ask: 'openDocument', question: { symbol: 'A/RES/65/230', language: 'fr' } });
  const url = 'https://docs.un.org/fr/A/RES/65/230';
  expect(around.done).toContainEqual({ what: 'tab', details: { url, windowId: 3 } });
});

test.each([
  [0, ''],
  [12, '12'],
  [1000, '999+'],
])('%i references are counted on the button as “%s”', async (count, text) => {
  await sendAs(page, { ask: 'showCount', question: { count } });
  expect(around.done).toContainEqual({ what: 'badge', details: { tabId: 7, text } });
});

test('tabs and surfaces are notified of what changed, and who changed it', async () => {
  around.tabs = [{ id: 7 }];
  const heard: unknown[] = [];
  const listener = (message: unknown) => void heard.push(message);
  fakeBrowser.runtime.onMessage.addListener(listener);
  await ask('saveAnnotation', { annotation: madeNote('1', 'note') });
  await expect
    .poll(() => heard)
    .toContainEqual({ type: 'changed', subjects: expect.arrayContaining(['A/RES/65/230']), by: contextName });
  fakeBrowser.runtime.onMessage.removeListener(listener);
});

const [startsTyping, types, enters] = [
  () => {
    for (const listener of fakeBrowser.omnibox.onInputStarted.listeners) listener();
  },
  (typed: string) =>
    new Promise<{ content: string; description: string }[]>((resolve) => {
      for (const listener of fakeBrowser.omnibox.onInputChanged.listeners) {
        listener(typed, (lines) => resolve(lines as { content: string; description: string }[]));
      }
    }),
  (typed: string, where: string) => {
    for (const listener of fakeBrowser.omnibox.onInputEntered.listeners) listener(typed, where);
  },
];

test('the address bar suggests what typed words mean, and opens it in the tab that the reader chose', async () => {
  startsTyping();
  const lines = await types('women and peace');
  expect(around.done.filter(({ what }) => what === 'suggestion').length).toBeGreaterThan(1);
  expect(lines.every(({ content, description }) => description.includes(`<match>${content}</match>`))).toBe(true);
  expect(await types('zzzzqq')).toEqual([]);
  expect(await types(' ')).toEqual([]);
  enters('65/230', 'currentTab');
  enters('zzzzqq', 'newForegroundTab');
  const opened = () => around.done.filter(({ what }) => what === 'tab').map(({ details }) => details);
  await expect.poll(opened).toHaveLength(2);
  expect(JSON.stringify(opened())).toMatch(/digitallibrary.*zzzzqq/);
});

test('a keyboard command is sent to the active tab', async () => {
  const heard: unknown[] = [];
  const listener = (message: unknown) => void heard.push(message);
  fakeBrowser.runtime.onMessage.addListener(listener);
  for (const press of fakeBrowser.commands.onCommand.listeners) {
    press('next-reference', { id: 7 });
    press('unknown', { id: 7 });
  }
  await expect.poll(() => heard).toEqual([{ type: 'command', command: 'next-reference' }]);
  fakeBrowser.runtime.onMessage.removeListener(listener);
});

/** Acts while the clock is ahead by some days, or behind by so many if they are negative. */
async function daysFromNow(days: number, act: () => Promise<unknown>): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + days * 86_400_000 });
  await act();
  vi.useRealTimers();
}

test.each([
  ['jumps 60 years ahead', 0, [60 * 365]],
  ['is 2 years behind for a while', -730, [0, 2]],
])('a clock that %s deletes nothing, and forgets no batch', async (_, deleted, tidied) => {
  await ask('saveAnnotation', { annotation: madeNote('1', 'note') });
  await ask('saveAnnotation', { annotation: madeNote('2', 'note') });
  await daysFromNow(-1, tidyStore);
  await ask('changeMany', { batch: 'B', part: 0, ids: ['2'], change: { addTags: ['seen'] } });
  await daysFromNow(deleted, () => ask('trashAnnotations', { ids: ['1'] }));
  for (const days of tidied) await daysFromNow(days, tidyStore);
  expect(await ask('annotation', { id: '1' })).toHaveProperty('deleted');
  expect(await ask('undoableBatches', {})).toMatchObject([{ batch: 'B' }]);
});

test('when the browser starts, old trash is deleted, and what was forgotten can’t be restored', async () => {
  await saveLearnt({ readIn: 'A/90/1', cites: [], titles: [], learnt: 1 });
  await ask('forgetLearnt', {});
  await daysFromNow(-33, tidyStore);
  await daysFromNow(-32, () => ask('saveAnnotation', { annotation: madeNote('1', 'note') }));
  await daysFromNow(-31, () => ask('trashAnnotations', { ids: ['1'] }));
  for (const days of [-20, -10]) await daysFromNow(days, tidyStore);
  for (const start of fakeBrowser.runtime.onStartup.listeners) start();
  await expect.poll(() => ask('annotation', { id: '1' })).toBeNull();
  await expect.poll(() => ask('bringLearntBack', {}).catch((thrown: Error) => thrown.message)).toBe('missing');
});

test.each([
  ['a reference', 'It recalled Security Council resolution 1325.', true],
  ['numbers alone', 'The lighthouse has 12 lamps and 300 steps.', false],
])('the reading script starts on a page with %s only if there is something to read', async (_, text, isReading) => {
  const facts = { address: page.url, title: 'Lighthouses', language: 'en', metadata: [], text };
  const asked = { ask: 'startReading', question: { page: facts } };
  expect(await sendAs(page, asked)).toEqual({ ok: true, answer: { isReading } });
  const scripts = around.done.filter(({ what }) => what === 'script').map(({ details }) => details);
  const target = { tabId: page.tab.id, frameIds: [0] };
  expect(scripts).toEqual(isReading ? [{ target, files: ['/content-scripts/content.js'] }] : []);
});

test('the reading script starts on a page without numbers if the reader has a highlight on it', async () => {
  const facts = { address: page.url, title: 'Lighthouses', language: 'en', metadata: [], text: '' };
  const made = madeHighlight('in words', 'oil before winter', { document: { address: normaliseAddress(page.url) } });
  await ask('saveAnnotation', { annotation: made });
  const asked = { ask: 'startReading', question: { page: facts } };
  expect(await sendAs(page, asked)).toEqual({ ok: true, answer: { isReading: true } });
});

test('a command waits for the reading script, and what is no command is refused', async () => {
  const given: unknown[] = [];
  const listener = (message: unknown) => void given.push(message);
  fakeBrowser.runtime.onMessage.addListener(listener);
  const command = { type: 'command', command: 'next-reference' };
  expect(await sendAs(page, { ask: 'startReading', question: { message: command } })).toMatchObject({ ok: true });
  expect(given).toContainEqual(command);
  const odd = { type: 'command', command: 'forget-everything' };
  expect(await sendAs(page, { ask: 'startReading', question: { message: odd } })).toMatchObject({ ok: false });
  fakeBrowser.runtime.onMessage.removeListener(listener);
});
