import { expect, test } from 'vitest';
import { sampleAddresses } from '../run/sample-addresses.ts';
import type { Tab } from './browsers/browser.ts';
import { until } from './browsers/until.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { textOf } from './reading/card.ts';
import { turnRightToLeft } from './reading/look.ts';
import { inPopup, openPopup } from './reading/popup.ts';

const reading = browserForTests({ viewport: { width: 320, height: 560 } });
const inConflict = {
  theirs: '[data-testid="note-theirs"]',
  keep: (choice: string) => `[data-testid="keep-${choice}"]`,
};

async function openNotes(tab: Tab): Promise<Tab> {
  const popup = await openPopup(reading.browser, tab);
  await popup.click(inPopup.notesTab);
  return popup;
}

/** Appends to the note whose editor is open. */
async function write(popup: Tab, words: string): Promise<void> {
  await popup.click(inPopup.noteField);
  await popup.press('Control+End');
  await popup.type(words);
}

/** The paragraphs of the only note. */
const paragraphsIn = (popup: Tab) =>
  popup.evaluate(
    (selector) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent).join('\n\n'),
    `${inPopup.note} p`,
  );

const noteIs = (popup: Tab, words: string) =>
  until(`the note “${words}”`, async () => (await paragraphsIn(popup)) === words);

test('two tabs write one note, and the reader sees both and keeps one', async () => {
  const tab = await reading.browser.openTab(sampleAddresses.report);
  const one = await openNotes(tab);
  await one.click(inPopup.addNote);
  await one.click(inPopup.noteField);
  await one.type('note');
  await one.click(inPopup.saveNote);
  const other = await openNotes(tab);
  await noteIs(other, 'note');
  await other.click(inPopup.editNote);
  await one.click(inPopup.editNote);
  await write(other, ', of the other');
  await write(one, ', of the one');
  await one.click(inPopup.saveNote);
  await noteIs(one, 'note, of the one');
  await other.click(inPopup.saveNote);
  await until('the words of the one', async () => (await textOf(other, inConflict.theirs)) === 'note, of the one');
  const own = await other.evaluate(
    (selector) => document.querySelector<HTMLTextAreaElement>(selector)?.value,
    inPopup.noteField,
  );
  expect(own).toBe('note, of the other');
  await reading.picture(other, 'note-conflict');
  await reading.browser.prefer('dark');
  await turnRightToLeft(other);
  await reading.picture(other, 'note-conflict-dark-rtl');
  await reading.browser.prefer('light');
  await other.click(inConflict.keep('mine'));
  await noteIs(other, 'note, of the other');
  await noteIs(one, 'note, of the other');
});
