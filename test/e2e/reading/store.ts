import { z } from 'zod';
import type { Annotation, NewAnnotation } from '../../../utils/annotations/annotation.ts';
import type { Answer, Question, RequestName } from '../../../utils/messaging/protocol/requests.ts';
import { requests } from '../../../utils/messaging/protocol/requests.ts';
import type { Browser, Frame, Tab } from '../browsers/browser.ts';

const replySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), answer: z.unknown() }),
  z.object({ ok: z.literal(false), failure: z.string() }),
]);

/** A page of the extension that does not use the store by itself. */
export function openQuietPage(browser: Browser): Promise<Tab> {
  return browser.openExtensionPage('card.html');
}

/** Asks the background from a page of the extension. @throws if it fails, with the kind of the failure */
export async function askFrom<Name extends RequestName>(
  page: Frame,
  name: Name,
  question: Question<Name>,
): Promise<Answer<Name>> {
  const reply = replySchema.parse(
    await page.evaluate(
      (message) => {
        const { browser, chrome } = globalThis as unknown as Record<string, typeof import('wxt/browser').browser>;
        return (browser ?? chrome)?.runtime.sendMessage(message);
      },
      { ask: name, question },
    ),
  );
  if (!reply.ok) throw new Error(reply.failure);
  return requests[name].answer.parse(reply.answer) as Answer<Name>;
}

/** Starts saving annotations, all at once, without waiting; `acknowledgedIn` returns which of them were saved. */
export function startSaving(page: Frame, annotations: readonly NewAnnotation[]): Promise<boolean> {
  return page.evaluate((made) => {
    const { browser, chrome } = globalThis as unknown as Record<string, typeof import('wxt/browser').browser>;
    // Stored in the document, which is all that two scripts of a driver share.
    const { dataset } = document.documentElement;
    Object.assign(dataset, { saved: '', waiting: String(made.length) });
    const answered = (id: string, isSaved: boolean) => {
      if (isSaved) dataset.saved += `${id} `;
      dataset.waiting = String(Number(dataset.waiting) - 1);
    };
    for (const annotation of made) {
      (browser ?? chrome)?.runtime.sendMessage({ ask: 'saveAnnotation', question: { annotation } }).then(
        (reply: { ok?: boolean } | undefined) => answered(annotation.id, reply?.ok === true),
        () => answered(annotation.id, false),
      );
    }
    return true;
  }, annotations);
}

/** The annotations acknowledged so far, and how many have no answer yet. */
export async function acknowledgedIn(page: Frame): Promise<{ saved: string[]; waiting: number }> {
  const { saved = '', waiting } = await page.evaluate(() => ({ ...document.documentElement.dataset }), undefined);
  return { saved: saved.split(' ').filter((id) => id !== ''), waiting: Number(waiting) };
}

/** A note on a document, as a surface would save it. */
export function madeNote(id: string, note: string, symbol = 'A/RES/65/230'): NewAnnotation {
  const document = { symbol, address: `https://docs.un.org/en/${symbol}` };
  return { id, document, selectors: [], note, tags: [], created: 1, modified: 1 };
}

/** A highlight, as a surface would save it. */
export function madeHighlight(id: string, exact: string, address = 'https://un.org/sample'): NewAnnotation {
  const selectors = [{ type: 'TextQuoteSelector' as const, exact, prefix: '', suffix: '' }];
  return { id, document: { address }, selectors, colour: 'yellow', tags: [], created: 1, modified: 1 };
}

/** Everything that is stored, page by page, as the library reads it. */
export async function everythingFrom(page: Frame, count: number): Promise<Annotation[]> {
  const all: Annotation[] = [];
  let before: string | undefined;
  do {
    const { annotations, next } = await askFrom(page, 'annotationPage', { count, ...(before && { before }) });
    all.push(...annotations);
    before = next;
  } while (before !== undefined);
  return all;
}
