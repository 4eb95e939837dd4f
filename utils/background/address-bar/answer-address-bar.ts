import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { report } from '../../ground/report.ts';
import { interfaceLanguage } from '../../locales/interface-language.ts';
import { bundledCatalogue } from '../bundled-catalogue.ts';
import { describeSymbols } from '../describe-symbols.ts';
import { searchCatalogue } from '../search-catalogue.ts';
import { addressFor } from './address-for.ts';
import { formatLine, suggestionOf } from './suggestions.ts';

/** As many lines as browsers show under the address bar. */
const mostLines = 6;
const format = import.meta.env.FIREFOX ? 'plain' : 'marked up';

async function linesFor(typed: string) {
  const { symbols } = await searchCatalogue(bundledCatalogue, typed, mostLines);
  const described = await describeSymbols(symbols, interfaceLanguage());
  return described.map((description) => suggestionOf(description, format, interfaceLanguage()));
}

async function open(typed: string, disposition: string): Promise<void> {
  const { symbols } = await searchCatalogue(bundledCatalogue, typed, 1);
  const url = addressFor(typed, symbols, interfaceLanguage());
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

const failed = (thrown: unknown) => report('Recalling could not answer in the address bar', thrown);

/** Answers the keyword in the address bar. Called once, at top level, so that a worker woken by a key receives it. */
export function answerAddressBar(): void {
  const { omnibox } = browser;
  const setFirstLine = (description: string) => omnibox.setDefaultSuggestion({ description });
  const showHint = () => setFirstLine(formatLine(i18n.t('addressBar.hint'), format));
  let latest = '';

  // Firefox reads its first line before the search has answered, so it must fit anything that is typed.
  if (format === 'plain') showHint();
  else omnibox.onInputStarted.addListener(showHint);
  omnibox.onInputChanged.addListener((typed, suggest) => {
    latest = typed;
    linesFor(typed).then((lines) => {
      // The reader has typed on, and would open a line that no longer matches.
      if (typed !== latest) return;
      if (format === 'plain') return suggest(lines);
      const [first, ...others] = lines;
      if (first) setFirstLine(first.description);
      else if (typed.trim() === '') showHint();
      else setFirstLine(formatLine(i18n.t('addressBar.nothing'), format));
      suggest(others);
    }, failed);
  });
  omnibox.onInputEntered.addListener((typed, disposition) => void open(typed, disposition).catch(failed));
}
