import { expect, test } from 'vitest';
import { sampleAddresses } from '../run/sample-addresses.ts';
import type { Tab } from './browsers/browser.ts';
import { until } from './browsers/until.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { inPopup, openPopup } from './reading/popup.ts';
import { acknowledgedIn, askFrom, everythingFrom, madeHighlight, openQuietPage, startSaving } from './reading/store.ts';

const reading = browserForTests({ viewport: { width: 400, height: 600 }, own: true });

async function openNotes(): Promise<Tab> {
  const tab = await reading.browser.openTab(sampleAddresses.documentFrame);
  const popup = await openPopup(reading.browser, tab);
  await popup.click(inPopup.notesTab);
  return popup;
}

test('after a crash in the middle of saving, everything acknowledged is there, and unsaved words are offered', async () => {
  const popup = await openNotes();
  await popup.click(inPopup.addNote);
  await popup.click(inPopup.noteField);
  await popup.type('A thought, not yet saved');
  const key = 'note:A/RES/65/230';
  await until('the draft', async () => (await askFrom(popup, 'draft', { key }))?.text === 'A thought, not yet saved');
  const page = await openQuietPage(reading.browser);
  const made = Array.from({ length: 200 }, (_, index) => madeHighlight(`02S${index}`, `words of ${index}`));
  await startSaving(page, made);
  const acknowledged = await until('some of them', async () => {
    const { saved } = await acknowledgedIn(page);
    return saved.length >= 10 && saved;
  });
  await reading.browser.crashAndRestart();
  const after = await openNotes();
  await until('the words in the field', async () =>
    after.evaluate(
      (selector) => document.querySelector<HTMLTextAreaElement>(selector)?.value === 'A thought, not yet saved',
      inPopup.noteField,
    ),
  );
  const stored = (await everythingFrom(after, 1000)).map(({ id }) => id);
  expect(stored).toEqual(expect.arrayContaining(acknowledged));
});
