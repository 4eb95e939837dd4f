import { browser } from 'wxt/browser';
import { isUnSite } from '../documents/is-un-site.ts';
import { later, whenIdle } from '../ground/lifetime.ts';
import { learnFrom } from '../learnt/learn-from.ts';
import type { TaughtDocument } from '../learnt/learnt-document.ts';
import { ask } from '../messaging/channels/ask.ts';
import { isLearning } from '../settings/learning-switch.ts';
import { type CurrentText, languageOf } from './text/current-text.ts';
import type { ReadableDocument } from './text/readable-document.ts';

/** Milliseconds without a change before a page is learnt from; nothing is learnt from one that never settles. */
const settleTime = 1_000;

/** What can be learnt from a document as it was last read. */
function learntFrom(document: ReadableDocument, { content: { text }, identity, references }: CurrentText) {
  const { symbol, address } = identity;
  const language = languageOf(identity);
  const read = {
    address,
    text,
    references: references.map(({ reference }) => reference),
    ...(language && { language }),
  };
  if (symbol === undefined) return learnFrom({ ...read, isDocumentItself: false });
  const statements = document.statements?.(symbol, text);
  return statements && learnFrom({ ...read, symbol, ...statements });
}

/**
 * Sends the background what can be learnt from a document, once it has settled, and again when that has changed.
 * Nothing is learnt in private windows, on sites outside the United Nations, or if the reader turned it off.
 * @returns a function to call whenever the document has been read
 */
export function createLearntReporter(
  document: ReadableDocument,
  current: CurrentText,
  signal: AbortSignal,
): () => void {
  let cancel = () => {};
  let sent = '';

  async function send(): Promise<void> {
    if (!(await isLearning())) return;
    const learnt: TaughtDocument | undefined = learntFrom(document, current);
    const written = JSON.stringify(learnt);
    if (!learnt || written === sent) return;
    await ask('learn', { document: learnt });
    sent = written;
  }

  if (!document.statements || browser.extension.inIncognitoContext || !isUnSite(location.href)) return () => undefined;
  return () => {
    cancel();
    // The reader did not ask for this, so a failure is not shown.
    const quietly = () => void send().catch(() => undefined);
    cancel = later(signal, () => whenIdle(signal, quietly, settleTime), settleTime);
  };
}
