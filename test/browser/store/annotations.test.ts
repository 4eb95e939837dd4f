import '../extension/background.ts';
import { expect, test } from 'vitest';
import { ask } from '../../../utils/messaging/channels/ask.ts';
import { askForAnnotations } from '../../../utils/messaging/channels/ask-for-annotations.ts';
import { extensionId, sendAs } from '../extension/fake-browser.ts';
import { everything, madeHighlight, madeNote } from './samples.ts';

test('an annotation sent twice is saved once, and never replaces another', async () => {
  const annotation = madeNote('ONCE', 'words', 'A/RES/1/1');
  const first = await ask('saveAnnotation', { annotation });
  expect(await ask('saveAnnotation', { annotation })).toEqual(first);
  const other = { ...annotation, note: 'other words' };
  await expect(ask('saveAnnotation', { annotation: other })).rejects.toThrow('conflict');
  expect(await ask('documentNotes', { subjects: ['A/RES/1/1'] })).toEqual([first]);
  const question = { id: 'ONCE', change: { note: 'mine' }, noteBefore: 'something else' };
  await expect(ask('changeAnnotation', question)).rejects.toThrow('conflict');
  await expect(ask('changeAnnotation', { id: 'ONCE', change: { note: '' } })).rejects.toThrow('malformed');
  await expect(ask('changeAnnotation', { id: 'NONE', change: { note: 'x' } })).rejects.toThrow('missing');
  expect(await ask('annotation', { id: 'ONCE' })).toEqual(first);
  expect(await ask('annotation', { id: 'NONE' })).toBeNull();
});

test('stamps of simultaneous changes are all different, and in the order of writing', async () => {
  const made = Array.from({ length: 40 }, (_, index) => madeNote(`N${String(index).padStart(2, '0')}`, 'words'));
  const saved = await Promise.all(made.map((annotation) => ask('saveAnnotation', { annotation })));
  const stamps = saved.map(({ stamp }) => stamp);
  expect(new Set(stamps).size).toBe(40);
  expect((await ask('changesSince', { stamp: '', count: 100 })).annotations.map(({ stamp }) => stamp)).toEqual(
    stamps.toSorted(),
  );
});

test('annotations that do not fit one message come in several', async () => {
  const document = { symbol: 'A/RES/2/2', address: 'https://un.org/large' };
  const selector = { type: 'TextQuoteSelector' as const, exact: 'x'.repeat(100_000), prefix: '', suffix: '' };
  const selectors = Array.from({ length: 8 }, () => ({ ...selector, prefix: 'y'.repeat(100_000) }));
  const ids = Array.from({ length: 9 }, (_, index) => `L${index}`);
  for (const id of ids) await ask('saveAnnotation', { annotation: madeHighlight(id, '', { document, selectors }) });
  const { annotations, next } = await ask('annotationPage', { count: 100 });
  expect(annotations.length).toBeLessThan(9);
  expect(next).toBe(annotations.at(-1)?.id);
  expect((await everything()).map(({ id }) => id)).toEqual(ids.toReversed());
  expect((await ask('highlightsIn', { symbols: [document.symbol] })).length).toBeLessThan(9);
  for (const found of [
    await askForAnnotations('highlightsIn', { symbols: [document.symbol] }),
    await askForAnnotations('annotationsOf', { address: document.address }),
    await askForAnnotations('annotationsById', { ids }),
  ]) {
    expect(found.map(({ id }) => id)).toEqual(ids);
  }
  const changed: string[] = [];
  for (let stamp = '', isAll = false; !isAll; ) {
    const changes = await ask('changesSince', { stamp, count: 100 });
    changed.push(...changes.annotations.map(({ id }) => id));
    ({ stamp, isAll } = changes);
  }
  expect(changed).toEqual(ids);
});

test('notes and highlights are found by symbol, by address, and by identifier, oldest first', async () => {
  const symbol = 'A/RES/65/230';
  const document = { symbol, language: 'fr', address: 'https://docs.un.org/fr/A/RES/65/230' };
  const made = [
    madeNote('1', 'on the resolution', symbol),
    madeHighlight('2', 'words', { document }),
    madeHighlight('3', 'elsewhere'),
    madeNote('4', 'on another', 'A/RES/1/1'),
  ];
  for (const annotation of made.toReversed()) await ask('saveAnnotation', { annotation });
  const idsOf = (found: { id: string }[]) => found.map(({ id }) => id);
  expect(idsOf(await ask('annotationsOf', { symbol, address: 'https://un.org/sample' }))).toEqual(['1', '2', '3']);
  expect(idsOf(await ask('annotationsOf', { address: 'https://un.org/sample' }))).toEqual(['3']);
  expect(idsOf(await ask('highlightsIn', { symbols: [symbol, symbol, 'A/RES/1/1'] }))).toEqual(['2']);
  expect(idsOf(await ask('documentNotes', { subjects: [symbol, 'A/RES/1/1'] }))).toEqual(['1', '4']);
  expect(idsOf(await ask('annotationsById', { ids: ['4', 'none', '2'] }))).toEqual(['4', '2']);
  await ask('trashAnnotations', { ids: ['2'] });
  expect(await ask('highlightsIn', { symbols: [symbol] })).toEqual([]);
  expect(await ask('annotation', { id: '2' })).toHaveProperty('deleted');
});

test('tags are suggested by how often they are used, not counting the trash', async () => {
  const tagged = [['law', 'trade'], ['law'], ['sea', 'trade', 'law'], ['gone']];
  for (const [index, tags] of tagged.entries()) {
    await ask('saveAnnotation', { annotation: madeHighlight(`${index}`, 'words', { tags }) });
  }
  await ask('trashAnnotations', { ids: ['3'] });
  expect(await ask('tagsUsed', {})).toEqual(['law', 'trade', 'sea']);
});

test('verdicts are stored for annotations that exist, and deleted with them', async () => {
  for (const id of ['1', '2']) await ask('saveAnnotation', { annotation: madeHighlight(id, 'words') });
  const verdicts = ['1', '2', 'none'].map((id) => ({ id, verdict: 'exact' as const }));
  await ask('reportVerdicts', { verdicts });
  await ask('reportVerdicts', { verdicts: [{ id: '2', verdict: 'orphaned' }] });
  expect(await ask('verdicts', {})).toEqual([
    { id: '1', verdict: 'exact' },
    { id: '2', verdict: 'orphaned' },
  ]);
  expect(await ask('verdicts', { after: '1' })).toEqual([{ id: '2', verdict: 'orphaned' }]);
  await ask('purgeAnnotations', { ids: ['2'] });
  expect(await ask('verdicts', {})).toEqual([{ id: '1', verdict: 'exact' }]);
});

test('a draft replaces the one before, and is discarded only if it still has the same text', async () => {
  const key = 'note:A/RES/65/230';
  expect(await ask('draft', { key })).toBeNull();
  await ask('saveDraft', { draft: { key, text: 'first' } });
  await ask('saveDraft', { draft: { key, text: 'second', noteBefore: 'before' } });
  await ask('discardDraft', { key, text: 'first' });
  expect(await ask('draft', { key })).toEqual({ key, text: 'second', noteBefore: 'before' });
  await ask('discardDraft', { key, text: 'second' });
  expect(await ask('draft', { key })).toBeNull();
  await ask('saveDraft', { draft: { key, text: 'third' } });
  await ask('saveDraft', { draft: { key, text: '' } });
  expect(await ask('draft', { key })).toBeNull();
});

const page = { id: extensionId, url: 'https://un.org/page', tab: { id: 1 }, frameId: 0 };
const changes = [
  ['changeMark', { id: '1', change: { colour: 'rose' } }, { ok: true }],
  ['changeAnnotation', { id: '1', change: { note: 'from a page' } }, { ok: false, failure: 'malformed' }],
  ['annotationPage', { count: 10 }, { ok: false, failure: 'malformed' }],
  ['purgeAnnotations', { ids: ['1'] }, { ok: false, failure: 'malformed' }],
] as const;

test.each(changes)('a page that asks “%s” gets only what a page may have', async (ask_, question, reply) => {
  await ask('saveAnnotation', { annotation: madeHighlight('1', 'words') });
  // A page's address has a different protocol from the extension's own pages; here both are http.
  expect(await sendAs(page, { ask: ask_, question })).toMatchObject(reply);
  expect(await everything()).toHaveLength(1);
});

test.each([
  ['another extension', { ...page, id: 'other' }, { ask: 'tagsUsed', question: {} }],
  ['a message that is not a question', page, { type: 'changed', subjects: [] }],
  ['a question that does not exist', page, { ask: 'toString', question: {} }],
])('%s gets no answer', async (_, sender, message) => {
  expect(await sendAs(sender, message)).toBeUndefined();
});

test.each([
  ['saveAnnotation', { annotation: { id: '1' } }],
  ['saveDraft', { draft: { key: '', text: 'x' } }],
  ['annotationPage', { count: 0 }],
  ['trashAnnotations', { ids: Array.from({ length: 501 }, String) }],
])('a malformed “%s” is refused', async (name, question) => {
  const from = { ...page, url: `${location.origin}/popup.html` };
  expect(await sendAs(from, { ask: name, question })).toEqual({ ok: false, failure: 'malformed' });
});
