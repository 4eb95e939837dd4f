import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { Failure, failureKinds } from '../../ground/failure.ts';
import { type Answer, type Question, type RequestName, requests } from '../protocol/requests.ts';

const replySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), answer: z.unknown() }),
  z.object({ ok: z.literal(false), failure: z.enum(failureKinds) }),
]);

/** Milliseconds: waking the background and reading a part of the catalogue takes well under one second. */
const patience = 8_000;

async function send(message: unknown): Promise<unknown> {
  if (!browser.runtime?.id) throw new Failure('outdated');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Failure('silent')), patience);
  });
  try {
    return await Promise.race([browser.runtime.sendMessage(message), silence]);
  } catch (thrown) {
    if (thrown instanceof Failure) throw thrown;
    throw new Failure(browser.runtime?.id ? 'silent' : 'outdated', { cause: thrown });
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Asks the background.
 * @throws Failure when there is no answer, a malformed one, or the background failed
 */
export async function ask<Name extends RequestName>(name: Name, question: Question<Name>): Promise<Answer<Name>> {
  const reply = replySchema.safeParse(await send({ ask: name, question }));
  if (!reply.success) throw new Failure('silent', { cause: reply.error });
  if (!reply.data.ok) throw new Failure(reply.data.failure);
  const answer = requests[name].answer.safeParse(reply.data.answer);
  if (!answer.success) throw new Failure('malformed', { cause: answer.error });
  return answer.data as Answer<Name>;
}
