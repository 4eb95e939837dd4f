import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { Failure, failureKindOf } from '../../ground/failure.ts';
import { report } from '../../ground/report.ts';
import { type Answer, type Question, type RequestName, requests } from '../protocol/requests.ts';

/** Who sent a question, as the browser reports it. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined; windowId?: number | undefined; incognito?: boolean | undefined } | undefined;
  frameId?: number | undefined;
  documentId?: string | undefined;
  /** The name that the asking context gives itself; see `contextName`. */
  context?: string | undefined;
}

export type Handlers = {
  [Name in RequestName]: (question: Question<Name>, sender: Sender) => Promise<Answer<Name>> | Answer<Name>;
};

const envelopeSchema = z.object({
  ask: z.string(),
  question: z.unknown(),
  from: z.exactOptional(z.string().check(z.maxLength(64))),
});

function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(requests, name);
}

function isExtensionPage(sender: Sender): boolean {
  return sender.url !== undefined && new URL(sender.url).protocol === new URL(browser.runtime.getURL('/')).protocol;
}

async function answerOne<Name extends RequestName>(
  handlers: Handlers,
  name: Name,
  question: unknown,
  sender: Sender,
): Promise<Answer<Name>> {
  const { asker, question: schema } = requests[name];
  if (asker === 'extension' && !isExtensionPage(sender)) throw new Failure('malformed');
  const parsed = schema.safeParse(question);
  if (!parsed.success) throw new Failure('malformed', { cause: parsed.error });
  return handlers[name](parsed.data as Question<Name>, sender);
}

/**
 * Answers every question to the background. Called once, at top level, so that a worker woken by a question receives
 * it. Refuses questions that don't match their schema, come from another extension, or from a page that may not ask.
 */
export function answerQuestions(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse: (reply: unknown) => void) => {
    const envelope = envelopeSchema.safeParse(message);
    if (!envelope.success || sender.id !== browser.runtime.id || !isRequestName(envelope.data.ask)) return;
    const { ask, question, from } = envelope.data;
    const { id, url, tab, frameId, documentId } = sender;
    answerOne(handlers, ask, question, { id, url, tab, frameId, documentId, context: from }).then(
      (answer) => sendResponse({ ok: true, answer }),
      (thrown: unknown) => {
        report(`Recalling could not answer “${ask}”`, thrown);
        sendResponse({ ok: false, failure: failureKindOf(thrown) });
      },
    );
    // The answer comes later.
    return true;
  });
}
