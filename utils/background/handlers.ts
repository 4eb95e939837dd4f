import { browser } from 'wxt/browser';
import { documentAddress } from '../documents/document-address.ts';
import { identifyAddress } from '../documents/identify-document.ts';
import type { Handlers } from '../messaging/channels/answer.ts';
import { addLearntMatches } from './add-learnt-matches.ts';
import { annotationHandlers } from './annotation-handlers.ts';
import { bundledCatalogue } from './bundled-catalogue.ts';
import { cardOf } from './card-of.ts';
import { describeSymbols } from './describe-symbols.ts';
import { learntHandlers } from './learnt-handlers.ts';
import { libraryHandlers } from './library-handlers.ts';
import { ownMarks } from './own-marks.ts';
import { reportHandlers } from './reports.ts';
import { searchCatalogue } from './search-catalogue.ts';
import { startReadingInFrame } from './start-reading-in-frame.ts';

/** As many results as the popup's list shows without scrolling far. */
const mostFound = 20;

/** How the background answers each question. It may be stopped at any time, so it keeps nothing it can't rebuild. */
export const handlers: Handlers = {
  resolve: ({ symbols, language }) => describeSymbols(symbols, language ?? 'en'),
  card: ({ symbol, language }) => cardOf(symbol, language),
  identify: ({ pages }) => pages.map(identifyAddress),
  async openDocument({ symbol, language }, { tab }) {
    // What is read in a private window may not open in another.
    const sameWindow = tab?.windowId === undefined ? {} : { windowId: tab.windowId };
    await browser.tabs.create({ url: documentAddress(symbol, language), ...sameWindow });
    return {};
  },
  async search({ typed }) {
    const found = await searchCatalogue(bundledCatalogue, typed, mostFound);
    return addLearntMatches(found, typed, mostFound);
  },

  ...annotationHandlers,
  ownMarks: ({ symbols, language }) => ownMarks(symbols, language),

  ...learntHandlers,
  ...libraryHandlers,
  ...reportHandlers,
  startReading: startReadingInFrame,

  async showCount({ count }, { tab }) {
    if (tab?.id !== undefined) {
      await browser.action.setBadgeText({
        tabId: tab.id,
        text: count === 0 ? '' : count > 999 ? '999+' : String(count),
      });
    }
    return {};
  },
};
