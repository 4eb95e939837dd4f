import { browser } from 'wxt/browser';
import { isUnSite } from '../documents/is-un-site.ts';
import { later, whenIdle } from '../ground/lifetime.ts';
import { learnFrom } from '../learnt/learn-from.ts';
import type { TaughtDocument } from '../learnt/learnt-document.ts';
import { ask } from '../messaging/channels/ask.ts';
import { isLearning } from '../settings/learning-switch.ts';
import { type CurrentText, languageOf } from './text/current-text.ts';
import type { ReadableDocument } from './text/readable-document.ts';

/** Milliseconds for which a page is as it was read before it teaches; one that never rests teaches nothing. */
const rest = 1_000;

/** What a document teaches as it was last read. */
function taughtBy(document: ReadableDocument, { content: { text }, identity, references }: CurrentText) {
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
 * Sends the background what a document teaches, once it rests, and again when that has changed. Nothing is learnt in
 * private windows, on sites other than the United Nations', or if the reader does not want it.
 * @returns a function to call when the document was read
 */
export function createTeaching(document: ReadableDocument, current: CurrentText, signal: AbortSignal): () => void {
  let cancel = () => {};
  let sent = '';

  async function teach(): Promise<void> {
    if (!(await isLearning())) return;
    const taught: TaughtDocument | undefined = taughtBy(document, current);
    const written = JSON.stringify(taught);
    if (!taught || written === sent) return;
    await ask('teach', { document: taught });
    sent = written;
  }

  if (!document.statements || browser.extension.inIncognitoContext || !isUnSite(location.href)) return () => undefined;
  return () => {
    cancel();
    // What fails here is nothing that the reader asked for.
    const quietly = () => void teach().catch(() => undefined);
    cancel = later(signal, () => whenIdle(signal, quietly, rest), rest);
  };
}
