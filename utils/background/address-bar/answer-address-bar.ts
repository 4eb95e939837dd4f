import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { report } from '../../ground/report.ts';
import { interfaceLanguage } from '../../locales/interface-language.ts';
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
  return described.map((description) => suggestionOf(description, form, interfaceLanguage()));
}

async function open(typed: string, disposition: string): Promise<void> {
  const { symbols } = await searchCatalogue(bundledCatalogue, typed, 1);
  const url = addressFor(typed, symbols, interfaceLanguage());
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

const failed = (thrown: unknown) => report('Recalling could not answer in the address bar', thrown);

/** Answers the keyword in the address bar. Called once, at top level, so that a worker woken by a key hears it. */
export function answerAddressBar(): void {
  const { omnibox } = browser;
  const say = (description: string) => omnibox.setDefaultSuggestion({ description });
  const sayHint = () => say(lineOf(i18n.t('addressBar.hint'), form));
  let latest = '';

  // Firefox takes the words of its first line before the search has answered: they must hold for anything typed.
  if (form === 'plain') sayHint();
  else omnibox.onInputStarted.addListener(sayHint);
  omnibox.onInputChanged.addListener((typed, suggest) => {
    latest = typed;
    linesFor(typed).then((lines) => {
      // Lines for what is no longer typed would be opened instead of what is.
      if (typed !== latest) return;
      if (form === 'plain') return suggest(lines);
      const [first, ...others] = lines;
      if (first) say(first.description);
      else if (typed.trim() === '') sayHint();
      else say(lineOf(i18n.t('addressBar.nothing'), form));
      suggest(others);
    }, failed);
  });
  omnibox.onInputEntered.addListener((typed, disposition) => void open(typed, disposition).catch(failed));
}
