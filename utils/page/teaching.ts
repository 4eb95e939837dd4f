import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { isUnSite } from '../documents/is-un-site.ts';
import { ownDate } from '../documents/own-date.ts';
import { ownTitle } from '../documents/own-title.ts';
import { learnFrom } from '../learnt/learn-from.ts';
import type { TaughtDocument } from '../learnt/learnt-document.ts';
import { ask } from '../messaging/channels/ask.ts';
import { isLearning } from '../settings/learning-switch.ts';
import { pageFacts } from './text/page-facts.ts';
import { type PageReading, pageLanguage } from './text/page-reading.ts';

/** Milliseconds for which a page is as it was read before it teaches; one that never rests teaches nothing. */
const rest = 1_000;
/** Headings looked at. */
const fewHeadings = 3;

/** What the page teaches as it was last read. */
function taughtBy({ page, document: { symbol, address, ...identity }, references }: PageReading) {
  const read = { address, text: page.text, references: references.map(({ reference }) => reference) };
  const language = pageLanguage({ address, ...identity });
  const common = { ...read, ...(language && { language }) };
  if (symbol === undefined) return learnFrom({ ...common, isDocumentItself: false });
  const facts = pageFacts(page.text);
  const headings = [...document.querySelectorAll('h1')].slice(0, fewHeadings).map((heading) => heading.textContent);
  const title = ownTitle(facts, symbol, headings);
  const date = ownDate(facts, symbol);
  const isDocumentItself = !/(^|\.)digitallibrary\.un\.org$/.test(location.hostname);
  return learnFrom({ ...common, symbol, isDocumentItself, ...(title && { title }), ...(date && { date }) });
}

/**
 * Sends the background what the page teaches, once it rests, and again when that has changed. Nothing is learnt in
 * private windows, on other sites than the United Nations', and where the reader does not want it.
 * @returns a function to call when the page was read
 */
export function createTeaching(ctx: ContentScriptContext, reading: PageReading): () => void {
  let due = 0;
  let sent = '';

  async function teach(): Promise<void> {
    if (!(await isLearning())) return;
    const document: TaughtDocument | undefined = taughtBy(reading);
    const written = JSON.stringify(document);
    if (!document || written === sent) return;
    await ask('teach', { document });
    sent = written;
  }

  if (browser.extension.inIncognitoContext || !isUnSite(location.href)) return () => undefined;
  return () => {
    clearTimeout(due);
    // What fails here is nothing that the reader asked for.
    const quietly = () => void teach().catch(() => undefined);
    due = ctx.setTimeout(() => ctx.requestIdleCallback(quietly, { timeout: rest }), rest);
  };
}
