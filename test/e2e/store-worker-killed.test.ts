import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { sampleAddresses } from '../run/sample-addresses.ts';
import type { Tab } from './browsers/browser.ts';
import { until } from './browsers/until.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { inPopup, openPopup } from './reading/popup.ts';
import { acknowledgedIn, askFrom, everythingFrom, madeHighlight, openQuietPage, startSaving } from './reading/store.ts';

const reading = browserForTests({ viewport: { width: 400, height: 600 } });

const rounds = 8;
const savesInRound = 6;

test('everything acknowledged before the worker was killed is there afterwards', async () => {
  const page = await openQuietPage(reading.browser);
  const acknowledged: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const ids = Array.from({ length: savesInRound }, (_, index) => `R${round}S${index}`);
    await startSaving(
      page,
      ids.map((id) => madeHighlight(id, `words of ${id}`)),
    );
    // From before the first save is read to after one is committed, however slow the machine is.
    if (round < rounds - 1) await wait(round * 8);
    else await until('an acknowledgement', async () => (await acknowledgedIn(page)).saved.length > 0);
    await reading.browser.stopBackground();
    const { saved } = await until('an answer of any kind to all', async () => {
      const answers = await acknowledgedIn(page);
      return answers.waiting === 0 && answers;
    });
    acknowledged.push(...saved);
  }
  const stored = await everythingFrom(page, 100);
  expect(acknowledged.length).toBeGreaterThan(0);
  expect(stored.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged));
  // What was not acknowledged is there as a whole or not at all, and no stamp was given twice.
  expect(stored.map(({ stamp }) => stamp)).toHaveLength(new Set(stored.map(({ stamp }) => stamp)).size);
  for (const { id, selectors } of stored) expect(selectors[0]).toMatchObject({ exact: `words of ${id}` });
});

async function fieldAndNotes(popup: Tab): Promise<{ field: string | undefined; notes: string }> {
  return popup.evaluate(
    ({ field, note }) => ({
      field: document.querySelector<HTMLTextAreaElement>(field)?.value,
      notes: [...document.querySelectorAll(`${note} p`)].map(({ textContent }) => textContent).join('\n'),
    }),
    { field: inPopup.noteField, note: inPopup.note },
  );
}

test('a note saved just before the worker is killed is stored, or offered again', async () => {
  const tab = await reading.browser.openTab(sampleAddresses.report);
  const popup = await openPopup(reading.browser, tab);
  await popup.click(inPopup.notesTab);
  await popup.click(inPopup.addNote);
  await popup.click(inPopup.noteField);
  const words = 'Typed just before';
  await popup.type(words);
  const [subject] = await askFrom(popup, 'identify', { pages: [{ address: sampleAddresses.report, title: '' }] });
  const key = `note:${subject?.symbol ?? subject?.address}`;
  await until('the draft', async () => (await askFrom(popup, 'draft', { key }))?.text === words);
  const clicked = popup.click(inPopup.saveNote);
  await reading.browser.stopBackground();
  await clicked;
  await popup.reload();
  await popup.click(inPopup.notesTab);
  const isThere = async () => {
    const { field, notes } = await fieldAndNotes(popup);
    return field === words || notes.includes(words);
  };
  await until(`“${words}” as a note or in the field`, isThere);
});
