import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { handlers } from '../../../utils/background/handlers.ts';
import type { Question, RequestName } from '../../../utils/messaging/protocol/requests.ts';
import { forgetEverything } from '../extension/forget-everything.ts';
import { killAtStep } from './killed-worker.ts';
import { madeHighlight, madeNote } from './samples.ts';
import { dumpDatabases } from './version-3/dumped-store.ts';

type Asked = { [Name in RequestName]: readonly [name: Name, question: Question<Name>] }[RequestName];

const sender = { url: 'https://www.un.org/en/report', tab: { id: 1 }, frameId: 0 };
const taught = { readIn: 'A/90/1', symbol: 'A/90/1', title: 'Lighthouses', cites: ['A/RES/89/1'], titles: [] };
const note = (id: string) => madeNote(id, `words of ${id}`);

/** What is in the store before each question. */
const before: readonly Asked[] = [
  ['saveAnnotation', { annotation: madeHighlight('H1', 'one') }],
  ['saveAnnotation', { annotation: madeHighlight('H2', 'two') }],
  ['saveAnnotation', { annotation: note('N1') }],
  ['saveAnnotation', { annotation: note('GONE') }],
  ['trashAnnotations', { ids: ['GONE'] }],
  ['saveDraft', { draft: { key: 'note:N1', text: 'half a' } }],
  [
    'changeMany',
    { batch: 'FIRST', part: 0, kind: 'change', ids: ['H1', 'H2'], change: { addTags: ['seen'] } } as never,
  ],
  ['learn', { document: taught }],
  ['learn', { document: { ...taught, readIn: 'A/90/2', symbol: 'A/90/2' } }],
  ['forgetLearnt', { readIn: 'A/90/2' }],
];

/** A question to each handler that writes. */
const writing: readonly Asked[] = [
  ['saveAnnotation', { annotation: note('N2') }],
  ['changeAnnotation', { id: 'N1', change: { note: 'other words' }, noteBefore: 'words of N1' }],
  ['changeMark', { id: 'H1', change: { colour: 'rose' } }],
  ['trashAnnotations', { ids: ['H1', 'N1'] }],
  ['restoreAnnotations', { ids: ['GONE'] }],
  ['purgeAnnotations', { ids: ['GONE', 'H2'] }],
  ['emptyTrash', { all: true }],
  ['changeMany', { batch: 'B', part: 0, kind: 'change', ids: ['H1', 'H2', 'N1'], change: { addTags: ['x'] } } as never],
  ['importAnnotations', { batch: 'B', part: 0, items: [{ annotation: note('N3'), choice: 'newer' }] }],
  ['undoBatch', { batch: 'FIRST' }],
  ['saveDraft', { draft: { key: 'note:N9', text: 'typed' } }],
  ['discardDraft', { key: 'note:N1', text: 'half a' }],
  ['reportVerdicts', { verdicts: [{ id: 'H1', verdict: 'exact' }] }],
  ['learn', { document: { ...taught, readIn: 'A/90/3', symbol: 'A/90/3' } }],
  ['forgetLearnt', { readIn: 'A/90/1' }],
  ['bringLearntBack', {}],
  ['dropForgotten', {}],
];

/** Handlers that write nothing to the store. A new handler is put here, or gets a question above. */
const reading: readonly RequestName[] = [
  ...(['resolve', 'card', 'identify', 'search', 'ownMarks', 'learnt', 'annotationsById', 'titles'] as const),
  ...(['damagedRecords', 'verdicts', 'annotationsOf', 'highlightsIn', 'annotation', 'documentNotes'] as const),
  ...(['annotationPage', 'changesSince', 'tagsUsed', 'undoableBatches', 'storageState', 'draft'] as const),
  ...(['showCount', 'report', 'reports', 'startReading', 'openDocument'] as const),
];

function answer([name, question]: Asked): Promise<unknown> {
  return Promise.resolve((handlers[name] as (asked: unknown, from: object) => unknown)(question, sender));
}

/** Everything stored, with the clock standing still, so that the same work leaves the same. */
async function stored(): Promise<string> {
  const databases = await dumpDatabases();
  return JSON.stringify(databases.sort((a, b) => (a.name < b.name ? -1 : 1)));
}

async function prepare(): Promise<void> {
  await forgetEverything();
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => array);
  for (const asked of before) await answer(asked);
  // What a handler leaves running behind its answer.
  await new Promise((resolve) => setTimeout(resolve, 20));
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: 2_000_000_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('every handler is known to write or not to', () => {
  expect([...new Set([...writing.map(([name]) => name), ...reading])].sort()).toEqual(Object.keys(handlers).sort());
});

test.each(writing)('“%s”, killed at every step, is done as a whole or not at all', async (...asked) => {
  await prepare();
  const untouched = await stored();
  await answer(asked as Asked);
  await new Promise((resolve) => setTimeout(resolve, 20));
  const done = await stored();
  expect(done).not.toBe(untouched);
  for (let step = 1; ; step += 1) {
    await prepare();
    const { steps, isAcknowledged } = await killAtStep(step, () => answer(asked as Asked));
    const left = await stored();
    expect([untouched, done], `killed at step ${step}`).toContain(left);
    if (isAcknowledged) expect(left).toBe(done);
    if (steps < step) break;
  }
});
