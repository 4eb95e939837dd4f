import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { newIdentifier } from '../../annotations/new-identifier.ts';
import { Failure, failureKinds } from '../../ground/failure.ts';
import { within } from '../../ground/within.ts';
import { type Answer, type Question, type RequestName, requests } from '../protocol/requests.ts';

const replySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), answer: z.unknown() }),
  z.object({ ok: z.literal(false), failure: z.enum(failureKinds) }),
]);

/** Milliseconds: waking the background and reading a part of the catalogue takes well under one second. */
const timeout = 8_000;

/** The name of this page, frame or surface. A change in the store carries the name of the context that made it. */
export const contextName = newIdentifier();

async function send(message: unknown): Promise<unknown> {
  if (!browser.runtime?.id) throw new Failure('outdated');
  try {
    return await within(timeout, browser.runtime.sendMessage(message), () => new Failure('silent'));
  } catch (thrown) {
    if (thrown instanceof Failure) throw thrown;
    throw new Failure(browser.runtime?.id ? 'silent' : 'outdated', { cause: thrown });
  }
}

/**
 * Asks the background a question.
 * @throws Failure if there is no answer, if it is malformed, or if the background failed
 */
export async function ask<Name extends RequestName>(name: Name, question: Question<Name>): Promise<Answer<Name>> {
  const reply = replySchema.safeParse(await send({ ask: name, question, from: contextName }));
  if (!reply.success) throw new Failure('silent', { cause: reply.error });
  if (!reply.data.ok) throw new Failure(reply.data.failure);
  const answer = requests[name].answer.safeParse(reply.data.answer);
  if (!answer.success) throw new Failure('malformed', { cause: answer.error });
  return answer.data as Answer<Name>;
}
