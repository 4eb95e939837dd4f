import { expect, test } from 'vitest';
import { sampleAddresses } from '../run/sample-addresses.ts';
import type { Tab } from './browsers/browser.ts';
import { until } from './browsers/until.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { restOn, textOf } from './reading/card.ts';
import { select } from './reading/marking.ts';
import { painted, untilPainted } from './reading/painted.ts';
import { inPopup, openPopup } from './reading/popup.ts';
import { untilSurface } from './reading/surface-box.ts';

const reading = browserForTests();

async function openReport(): Promise<Tab> {
  const tab = await reading.browser.openTab(sampleAddresses.report);
  await untilPainted(tab, 'reference', '65/230');
  return tab;
}

/** Writes a note in the popup for a tab, and waits until it is saved. */
async function writeNote(tab: Tab, words: string): Promise<void> {
  const popup = await openPopup(reading.browser, tab);
  await popup.click(inPopup.notesTab);
  await popup.click(inPopup.addNote);
  await popup.click(inPopup.noteField);
  await popup.type(words);
  await popup.click(inPopup.saveNote);
  await until('the note', async () => (await textOf(popup, inPopup.note))?.includes(words));
}

test('a selection is saved as a highlight with the mouse, and is there after a reload', async () => {
  const words = 'The present report sets out what followed';
  const tab = await openReport();
  await select(tab, words);
  const toolbar = await untilSurface(tab);
  await reading.picture(tab, 'toolbar');
  // The first colour of the toolbar.
  await tab.clickAt({ x: toolbar.left + 20, y: (toolbar.top + toolbar.bottom) / 2 });
  expect(await untilPainted(tab, 'yellow', words)).toEqual([words]);
  await tab.reload();
  expect(await untilPainted(tab, 'yellow', words)).toEqual([words]);
});

test('a highlight over a reference and several lines is saved with the keyboard alone', async () => {
  const tab = await openReport();
  await select(tab, 'Cultural property is the subject', 'are annexed to resolution');
  await untilSurface(tab);
  await tab.press('Alt+Shift+ArrowDown');
  await tab.press('ArrowRight');
  await tab.press('Enter');
  const isOurs = (text: string) => text.startsWith('Cultural property') && text.endsWith('annexed to resolution');
  await until('the highlight', async () => (await painted(tab, 'green')).some(isOurs));
  await tab.reload();
  await until('the highlight after a reload', async () => (await painted(tab, 'green')).some(isOurs));
});

test('a note written in the popup is there after a reload, beside the highlights', async () => {
  const tab = await openReport();
  const words = 'Ask the Secretariat about paragraph 3.';
  await writeNote(tab, words);
  await tab.show();
  await tab.reload();
  await untilPainted(tab, 'reference', '65/230');
  const popup = await openPopup(reading.browser, tab);
  await popup.click(inPopup.notesTab);
  await until('the note', async () => (await textOf(popup, inPopup.note))?.includes(words));
  const marks = await until('the highlights', () =>
    popup.evaluate((selector) => {
      const items = [...document.querySelectorAll(selector)].map((item) => item.textContent);
      return items.length === 2 && items;
    }, inPopup.highlight),
  );
  expect(marks.join('\n')).toContain('The present report sets out what followed');
  await reading.picture(popup, 'popup-notes');
});

test('a note on a document is shown in the card of every reference to it', async () => {
  const document = await reading.browser.openTab(sampleAddresses.documentFrame);
  const words = 'See paragraph 42 of the annex.';
  await writeNote(document, words);
  const tab = await openReport();
  const card = await restOn(tab, '65/230', 'A/RES/65/230');
  await until('the note in the card', async () => (await textOf(card, inPopup.note))?.includes(words));
});
