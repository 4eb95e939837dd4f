import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { interfaceLanguage } from '../../surfaces/interface-language.ts';
import { bundledCatalogue } from '../bundled-catalogue.ts';
import { describeSymbols } from '../describe-symbols.ts';
import { searchCatalogue } from '../search-catalogue.ts';
import { addressFor } from './address-for.ts';
import { lineOf, suggestionOf } from './suggestions.ts';

/** As many lines as browsers show under the address bar. */
const mostLines = 6;
const form = import.meta.env.FIREFOX ? 'plain' : 'marked up';

async function linesFor(typed: string) {
  const { symbols } = await searchCatalogue(bundledCatalogue, typed, mostLines);
  const described = await describeSymbols(symbols, interfaceLanguage());
  return described.map((description) => suggestionOf(description, form));
}

async function open(typed: string, disposition: string): Promise<void> {
  const { symbols } = await searchCatalogue(bundledCatalogue, typed, 1);
  const url = addressFor(typed, symbols, interfaceLanguage());
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

/** Answers the keyword in the address bar. Called once, at top level, so that a worker woken by a key hears it. */
export function answerAddressBar(): void {
  const { omnibox } = browser;
  const say = (description: string) => omnibox.setDefaultSuggestion({ description });
  let latest = '';

  omnibox.onInputStarted.addListener(() => say(lineOf(i18n.t('addressBar.hint'), form)));
  omnibox.onInputChanged.addListener((typed, suggest) => {
    latest = typed;
    linesFor(typed).then(([first, ...others]) => {
      // Lines for what is no longer typed would be opened in the stead of what is.
      if (typed !== latest) return;
      say(first?.description ?? lineOf(i18n.t(typed.trim() === '' ? 'addressBar.hint' : 'addressBar.nothing'), form));
      suggest(others);
    }, console.error);
  });
  omnibox.onInputEntered.addListener((typed, disposition) => void open(typed, disposition).catch(console.error));
}
