import '../extension/background.ts';
import { expect, test } from 'vitest';
import { ask } from '../../../utils/messaging/channels/ask.ts';
import { madeNote } from './samples.ts';
import { type DumpedDatabase, dumpDatabases, restoreDatabase } from './version-3/dumped-store.ts';

const symbol = 'A/RES/65/230';
const address = 'https://docs.un.org/en/A/RES/65/230';

function oldHighlight(id: string, exact: string) {
  const selectors = [
    { type: 'TextQuoteSelector', exact, prefix: 'before ', suffix: ' after' },
    { type: 'TextPositionSelector', start: 7, end: 7 + exact.length },
  ];
  return { id, document: { symbol, language: 'en', address }, selectors, colour: 'green', created: 1, modified: 2 };
}

const oldNote = (id: string, subject: string, text: string) => ({ id, subject, text, created: 3, modified: 4 });

interface OldRecords {
  annotations: { id: string }[];
  notes?: { id: string }[];
  drafts?: { key: string }[];
  /** An object store that makes a migration fail. */
  inTheWay?: string;
}

/** A store as the first version of the extension created it. */
function version1({ annotations, notes = [], drafts = [], inTheWay }: OldRecords): DumpedDatabase {
  const index = (name: string, keyPath: string) => ({ name, keyPath, multiEntry: false, unique: false });
  const store = (name: string, keyPath: string, indexes: ReturnType<typeof index>[], records: object[]) => ({
    name,
    keyPath,
    autoIncrement: false,
    indexes,
    records: records.map((record): [string, object] => ['', record]),
  });
  return {
    name: 'recalling',
    version: 1,
    stores: [
      store(
        'annotations',
        'id',
        [index('symbol', 'document.symbol'), index('address', 'document.address')],
        annotations,
      ),
      store('notes', 'id', [index('subject', 'subject')], notes),
      store('drafts', 'key', [], drafts),
      ...(inTheWay === undefined ? [] : [store(inTheWay, 'id', [], [])]),
    ],
  };
}

test('notes, highlights and drafts of version 1 are there, and what can’t be read is set aside', async () => {
  const draft = { key: 'note:01C', text: 'On the resolution, and more' };
  await restoreDatabase(
    version1({
      annotations: [oldHighlight('01A', 'words of the text'), { id: '01B', colour: 'black' } as { id: string }],
      notes: [oldNote('01C', symbol, 'On the resolution'), oldNote('01D', 'https://un.org/page', 'On a page')],
      drafts: [draft],
    }),
  );
  const { annotations } = await ask('annotationPage', { count: 10 });
  expect(annotations.toReversed()).toMatchObject([
    { ...oldHighlight('01A', 'words of the text'), tags: [] },
    { id: '01C', document: { symbol, address }, selectors: [], note: 'On the resolution', created: 3, modified: 4 },
    { id: '01D', document: { address: 'https://un.org/page' }, note: 'On a page' },
  ]);
  expect(await ask('storageState', {})).toMatchObject({ annotations: 3, damaged: 1 });
  expect(await ask('damagedRecords', {})).toMatchObject([{ store: 'annotations', record: { id: '01B' } }]);
  expect(await ask('draft', { key: 'note:01C' })).toEqual(draft);
});

test('a migration that fails half-way leaves the store as it was', async () => {
  const annotations = Array.from({ length: 20 }, (_, index) => oldHighlight(`01A${index}`, `words ${index}`));
  await restoreDatabase(version1({ annotations, notes: [oldNote('01C', symbol, 'note')], inTheWay: 'undo' }));
  const before = await dumpDatabases();
  await expect(ask('storageState', {})).rejects.toThrow('unknown');
  expect(await dumpDatabases()).toEqual(before);
});

test('a store of a newer version is left alone', async () => {
  await restoreDatabase({ ...version1({ annotations: [] }), version: 99 });
  await expect(ask('tagsUsed', {})).rejects.toThrow('newerStore');
  await expect(ask('saveAnnotation', { annotation: madeNote('1', 'words') })).rejects.toThrow('newerStore');
});

test('a store held open by a tab of an older version says so, and opens once the tab closes it', async () => {
  await restoreDatabase(version1({ annotations: [oldHighlight('01A', 'words')] }));
  const held = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('recalling', 1);
    opening.onsuccess = () => resolve(opening.result);
  });
  await expect(ask('storageState', {})).rejects.toThrow('blocked');
  held.close();
  await expect.poll(() => ask('storageState', {}).catch(() => undefined)).toMatchObject({ annotations: 1 });
});

test('a record that can no longer be read is set aside when it is found, and the others are there', async () => {
  await ask('saveAnnotation', { annotation: madeNote('01A', 'words') });
  await put('annotations', { id: '01B', stamp: '1', colour: 'black' });
  const { annotations } = await ask('annotationPage', { count: 10 });
  expect(annotations.map(({ id }) => id)).toEqual(['01A']);
  expect(await ask('storageState', {})).toMatchObject({ annotations: 1, damaged: 1 });
  const [first] = await ask('damagedRecords', {});
  expect(first).toMatchObject({ store: 'annotations', record: { id: '01B' } });
  expect(await ask('damagedRecords', { after: first?.number ?? 0 })).toEqual([]);
  await put('annotations', { id: '01C', stamp: '2', document: { symbol }, selectors: 7 });
  expect(await ask('documentNotes', { subjects: [symbol] })).toHaveLength(1);
  await expect(ask('changeAnnotation', { id: '01C', change: { colour: 'rose' } })).rejects.toThrow('malformed');
});

test('the store is closed for a newer version that wants to migrate', async () => {
  await ask('saveAnnotation', { annotation: madeNote('01A', 'words') });
  const raised = await new Promise<boolean>((resolve) => {
    const opening = indexedDB.open('recalling', 50);
    opening.onblocked = () => resolve(false);
    opening.onsuccess = () => {
      opening.result.close();
      resolve(true);
    };
  });
  expect(raised).toBe(true);
  await expect(ask('tagsUsed', {})).rejects.toThrow('newerStore');
});

/** Inserts a record of any form into an existing object store. */
function put(store: string, record: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('recalling');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(store, 'readwrite');
      transaction.objectStore(store).put(record);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
