import type { Browser, Tab } from '../browsers/browser.ts';
import { until } from '../browsers/until.ts';
import { textOf } from './card.ts';

/** Selectors of what a reader looks at in the popup. */
export const inPopup = {
  document: '[data-testid="popup-document"]',
  title: '[data-testid="popup-title"]',
  filter: '[data-testid="filter"]',
  reference: (symbol: string) => `[data-testid="reference"][data-symbol="${symbol}"]`,
  notesTab: '[data-testid="tab-notes"]',
  addNote: '[data-testid="popup-add-note"]',
  noteField: '[data-testid="note-field"]',
  saveNote: '[data-testid="note-save"]',
  cancelNote: '[data-testid="note-cancel"]',
  editNote: '[data-testid="note-edit"]',
  deleteNote: '[data-testid="note-delete"]',
  undo: '.undo button',
  note: '[data-testid="note"]',
  highlight: '[data-testid="highlight"]',
  unshown: '[data-testid="highlights-unshown"]',
  showMarks: '[data-testid="show-marks"]',
};

/**
 * Opens the popup for a tab, as a page of its own: no driver reaches the real one in both browsers, and it closes as
 * soon as anything else takes the focus. Opened like this, it is about the tab that was used before.
 */
export async function openPopup(browser: Browser, tab: Tab): Promise<Tab> {
  await tab.show();
  return browser.openExtensionPage('popup.html');
}

/** Opens the popup for a tab, and waits until it lists a symbol with its title. */
export async function openFilledPopup(browser: Browser, tab: Tab, symbol: string, title: string): Promise<Tab> {
  const popup = await openPopup(browser, tab);
  await until(`${symbol} with its title in the popup`, async () =>
    (await textOf(popup, inPopup.reference(symbol)))?.includes(title),
  );
  return popup;
}
