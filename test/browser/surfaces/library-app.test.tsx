import '../extension/background.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LibraryApp } from '../../../entrypoints/library/library-app.tsx';
import { highlightColours, type NewAnnotation } from '../../../utils/annotations/annotation.ts';
import { newIdentifier } from '../../../utils/annotations/new-identifier.ts';
import { ask } from '../../../utils/messaging/channels/ask.ts';
import { around } from '../extension/fake-browser.ts';
import { everything, madeNote } from '../store/samples.ts';
import { accessibilityFaults } from './accessibility.ts';
import { catchFiles } from './files.ts';
import { by, show, textsOf, untilGone, untilShown } from './show.tsx';

const first = Date.UTC(2026, 10, 1, 12);
const symbols = ['A/RES/65/230', 'S/RES/1325(2000)', 'A/HRC/RES/16/18'];

/** Annotations as readers make them: number 0 is the oldest, each is a minute newer than the one before. */
const samples: readonly NewAnnotation[] = Array.from({ length: 60 }, (_, number) => {
  const created = first + number * 60_000;
  const symbol = symbols[number % 3] ?? '';
  const exact = `Passage ${number} on the ${number % 2 === 0 ? 'prevention of crime' : 'égalité des sexes'}`;
  return {
    id: newIdentifier(created, new Uint8Array(16).fill(number)),
    document: { symbol, language: 'en', address: `https://docs.un.org/en/${symbol}` },
    selectors: [{ type: 'TextQuoteSelector', exact, prefix: 'before it ', suffix: ' after it' }],
    colour: highlightColours[number % 4] ?? 'yellow',
    ...(number % 5 === 0 && { note: `Note ${number} with **stress**` }),
    tags: number % 7 === 0 ? ['to check'] : [],
    created,
    modified: created,
  };
});
const newest = samples.toReversed();
const idAt = (place: number) => newest[place]?.id ?? '';
const rowAt = (place: number) => document.querySelector<HTMLElement>(`[data-annotation="${idAt(place)}"]`);
const boxAt = (place: number) => rowAt(place)?.querySelector('.box') ?? document.body;

function fill() {
  const items = samples.map((annotation) => ({ annotation, choice: 'replace' as const }));
  return ask('importAnnotations', { batch: 'samples', part: 0, items });
}

const untilCount = (count: number) => untilShown('library-count', new RegExp(`: ${count} ?$`));
const untilSelected = (count: number) =>
  count === 0 ? untilGone('library-selection') : untilShown('library-selection', `Selected: ${count}`);

beforeEach(() => history.replaceState(null, '', location.pathname + location.search));
afterEach(() => history.replaceState(null, '', location.pathname + location.search));

test('an empty library says what to do', async () => {
  await show(<LibraryApp />);
  await untilShown('library-nothing', 'Nothing here yet');
  expect(await accessibilityFaults()).toEqual([]);
});

test('lists everything, newest first, with titles, also what is saved while it is open', async () => {
  await fill();
  await show(<LibraryApp />);
  await untilCount(60);
  await untilShown('library-row', /Passage 59/);
  expect(textsOf('library-row').slice(0, 3).join('|')).toMatch(/Passage 59.*\|.*Passage 58.*\|.*Passage 57/);
  await expect.poll(() => textsOf('library-row').join('|')).toMatch(/religio/);
  await ask('saveAnnotation', { annotation: madeNote(newIdentifier(first * 2), 'just written') });
  await untilCount(61);
  expect(await accessibilityFaults()).toEqual([]);
});

test.each([
  ['passage 57', 1],
  ['EGALITE', 30],
  ['note 50', 1],
  ['to check', 9],
  ['s/res/1325', 20],
  ['women peace security', 20],
])('finds “%s”: %i', async (typed, count) => {
  await fill();
  await show(<LibraryApp />);
  await untilCount(60);
  // Titles come from the catalogue, after the list.
  await expect.poll(() => textsOf('library-row').join('|')).toMatch(/Women and peace/);
  await userEvent.fill(by('library-search'), typed);
  await untilCount(count);
});

test('says if nothing matches', async () => {
  await fill();
  await show(<LibraryApp />);
  await userEvent.fill(by('library-search'), 'zzzz');
  await untilShown('library-noMatch', 'Nothing matches');
});

test('the current annotation is shown in full, its note as Markdown', async () => {
  await fill();
  await ask('reportVerdicts', { verdicts: [{ id: samples[50]?.id ?? '', verdict: 'ambiguous' }] });
  await show(<LibraryApp />);
  await userEvent.fill(by('library-search'), 'note 50');
  await untilCount(1);
  await userEvent.click(by('library-row'));
  await untilShown('library-details', 'Passage 50');
  await expect.poll(() => document.querySelector('[data-testid="library-details"] strong')?.textContent).toBe('stress');
  await userEvent.click(by('library-only-document'));
  await untilShown('filter-document', 'A/HRC/RES/16/18');
  await userEvent.click(by('filter-document'));
  await userEvent.dblClick(by('library-row'));
  await expect.poll(() => around.done.map(({ what }) => what)).toContain('tab');
});

test('filters are in the address, and the back button removes them', async () => {
  await fill();
  const { close } = await show(<LibraryApp />);
  await untilCount(60);
  await userEvent.selectOptions(by('filter-colour'), 'green');
  await untilCount(15);
  await userEvent.selectOptions(by('filter-body'), 'S');
  await untilCount(5);
  await userEvent.selectOptions(by('filter-note'), 'with');
  await untilCount(1);
  await close();
  await show(<LibraryApp />);
  await untilCount(1);
  history.back();
  await untilCount(5);
  await userEvent.click(by('library-clear'));
  await untilCount(60);
  await userEvent.fill(by('filter-from'), '2026-11-02');
  await untilCount(0);
  await userEvent.fill(by('filter-from'), '');
  await userEvent.selectOptions(by('filter-tag'), 'to check');
  await untilCount(9);
  await userEvent.click(by('library-clear'));
  await userEvent.click(by('library-group'));
  await untilShown('library-heading', 'A/HRC/RES/16/18');
});

test('selects lines by mouse and by keyboard', async () => {
  await fill();
  await show(<LibraryApp />);
  await untilCount(60);
  await userEvent.click(rowAt(0) ?? document.body);
  await untilSelected(1);
  await userEvent.click(boxAt(2));
  await untilSelected(2);
  await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
  await untilSelected(3);
  await userEvent.keyboard('{Control>}a{/Control}');
  await untilSelected(60);
  await userEvent.keyboard('{Escape}');
  await untilSelected(0);
  await userEvent.keyboard('/');
  await userEvent.keyboard('passage 59');
  await untilCount(1);
  await userEvent.keyboard('{ArrowDown} ');
  await untilSelected(1);
  await untilShown('library-details', 'Passage 59');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => around.done.map(({ what }) => what)).toContain('tab');
});

test('many are changed at once, and restored on undo', async () => {
  await fill();
  const before = await everything();
  await show(<LibraryApp />);
  await untilCount(60);
  await userEvent.click(by('library-select-all'));
  await untilSelected(60);
  await userEvent.click(by('bulk-blue'));
  await expect.poll(async () => (await everything()).every(({ colour }) => colour === 'blue')).toBe(true);
  await userEvent.fill(by('bulk-tag'), 'reviewed');
  await userEvent.click(by('bulk-add-tag'));
  await expect.poll(async () => (await everything()).every(({ tags }) => tags.includes('reviewed'))).toBe(true);
  await userEvent.click(by('bulk-remove-tag'));
  await expect.poll(async () => (await everything()).some(({ tags }) => tags.includes('reviewed'))).toBe(false);
  for (const kind of ['tags off', 'tags on', 'colour']) {
    const stamps = (await everything()).map(({ stamp }) => stamp).join();
    await userEvent.click(by('library-undo'));
    await expect
      .poll(async () => (await everything()).map(({ stamp }) => stamp).join(), { message: kind })
      .not.toBe(stamps);
    await untilGone('library-progress');
  }
  const plain = (annotations: typeof before) => annotations.map(({ stamp: _, ...others }) => others);
  expect(plain(await everything())).toEqual(plain(before));
});

test('deleted annotations are in the trash, and can be restored or deleted for good', async () => {
  await fill();
  await show(<LibraryApp />);
  await untilCount(60);
  const deleteTwo = async () => {
    await userEvent.click(rowAt(0) ?? document.body);
    await userEvent.click(boxAt(1));
    await untilSelected(2);
    await userEvent.keyboard('{Delete}');
    await untilCount(58);
  };
  await deleteTwo();
  await userEvent.keyboard('{Control>}z{/Control}');
  await untilCount(60);
  await deleteTwo();
  await userEvent.click(by('library-trash'));
  await untilCount(2);
  expect(document.querySelector('.lines')?.textContent).toContain('30 days');
  await userEvent.click(rowAt(0) ?? document.body);
  await userEvent.click(by('bulk-restore'));
  await untilCount(1);
  await userEvent.click(by('library-empty-trash'));
  await expect.poll(() => document.querySelector('dialog')?.textContent).toContain('can’t be undone');
  expect(await accessibilityFaults()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => document.querySelector('dialog')).toBeNull();
  await untilCount(1);
  await userEvent.click(by('library-empty-trash'));
  await userEvent.click(by('confirm'));
  await untilShown('library-emptyTrash', 'The trash is empty.');
  await userEvent.click(by('library-all'));
  await untilCount(59);
});

test('records that can’t be read are counted, and offered as they were stored', async () => {
  await fill();
  const opening = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('recalling');
    request.onsuccess = () => resolve(request.result);
  });
  const transaction = opening.transaction('annotations', 'readwrite');
  const broken = Array.from({ length: 150 }, (_, index) => ({ id: `01B${1000 + index}`, stamp: '1', colour: 'black' }));
  for (const record of broken) transaction.objectStore('annotations').put(record);
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  opening.close();
  const files = catchFiles();
  await show(<LibraryApp />);
  await untilShown('library-damaged', '150');
  await userEvent.click(by('library-save-damaged'));
  await expect.poll(() => files.length).toBe(1);
  const saved = JSON.parse((await files[0]?.text()) ?? '') as { record: { id: string } }[];
  expect(saved.map(({ record }) => record).sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(broken);
});

test('a store of a newer version: the library says so, and offers to try again', async () => {
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open('recalling', 99);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
  await show(<LibraryApp />);
  await expect.poll(() => document.querySelector('.failure')?.textContent).toContain('newer version');
  await new Promise<void>((resolve) => {
    indexedDB.deleteDatabase('recalling').onsuccess = () => resolve();
  });
  await fill();
  await userEvent.click(document.querySelector('.failure button') ?? document.body);
  await untilCount(60);
});
