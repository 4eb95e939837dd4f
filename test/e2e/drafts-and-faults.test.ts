import { expect, test } from 'vitest';
import { sampleAddresses } from '../run/sample-addresses.ts';
import type { Frame, Tab } from './browsers/browser.ts';
import { until } from './browsers/until.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { textOf } from './reading/card.ts';
import { untilPainted } from './reading/painted.ts';
import { inPopup, openPopup } from './reading/popup.ts';

const reading = browserForTests({ viewport: { width: 400, height: 600 } });

async function openNotes(): Promise<Tab> {
  const tab = await reading.browser.openTab(sampleAddresses.report);
  await untilPainted(tab, 'reference', '65/230');
  const popup = await openPopup(reading.browser, tab);
  await popup.click(inPopup.notesTab);
  return popup;
}

/** Closes the popup's document as a closing popup does, and opens it again. */
async function reopen(popup: Tab): Promise<void> {
  await popup.reload();
  await popup.click(inPopup.notesTab);
}

function fieldValue(popup: Frame): Promise<string | undefined> {
  return popup.evaluate((selector) => document.querySelector<HTMLTextAreaElement>(selector)?.value, inPopup.noteField);
}

function untilField(popup: Frame, words: string): Promise<unknown> {
  return until(`the field with “${words}”`, async () => (await fieldValue(popup)) === words);
}

function notesIn(popup: Frame): Promise<string[]> {
  return popup.evaluate(
    (selector) => [...document.querySelectorAll(`${selector} p`)].map((note) => note.textContent ?? ''),
    inPopup.note,
  );
}

test('unsaved words are offered again, and saved once', async () => {
  const popup = await openNotes();
  await popup.click(inPopup.addNote);
  await popup.click(inPopup.noteField);
  await popup.type('Ask about سؤال 4');
  await untilField(popup, 'Ask about سؤال 4');
  await reopen(popup);
  await untilField(popup, 'Ask about سؤال 4');
  await popup.click(inPopup.saveNote);
  await until('the note', async () => (await notesIn(popup)).length === 1);
  await reopen(popup);
  await until('the note again', async () => (await notesIn(popup))[0] === 'Ask about سؤال 4');
  expect(await fieldValue(popup)).toBeUndefined();
});

test('two surfaces show the same notes', async () => {
  const tab = await reading.browser.openTab(sampleAddresses.report);
  await untilPainted(tab, 'reference', '65/230');
  const one = await openPopup(reading.browser, tab);
  await one.click(inPopup.notesTab);
  const other = await openPopup(reading.browser, tab);
  await other.click(inPopup.notesTab);
  await other.click(inPopup.editNote);
  await other.click(inPopup.noteField);
  await other.press('Control+End');
  await other.type('!');
  await other.click(inPopup.saveNote);
  await until('the change in the other', async () => (await notesIn(one)).join('|') === 'Ask about سؤال 4!');
});

test('notes of a newer version are left alone, and the reader is told', async () => {
  const popup = await openNotes();
  await until('the note', async () => (await notesIn(popup)).length === 1);
  const isRaised = await popup.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('recalling', 99);
        opening.onsuccess = () => {
          opening.result.close();
          resolve(true);
        };
        opening.onerror = () => resolve(false);
      }),
    undefined,
  );
  expect(isRaised).toBe(true);
  await reopen(popup);
  await until('the words', async () => (await textOf(popup, '.notes-panel .failure'))?.includes('newer version'));
  expect(await textOf(popup, '.notes-panel')).not.toContain('No notes yet');
  await reading.picture(popup, 'popup-newer-store');
});
