import * as z from 'zod/mini';

/** Who may ask: `extension` means pages of the extension itself (card, popup, library), `anyone` content scripts too. */
type Asker = 'anyone' | 'extension';

/** One question to the background: who may ask it, what is sent, what comes back. */
export function request<Question extends z.ZodMiniType, Answer extends z.ZodMiniType>(
  asker: Asker,
  question: Question,
  answer: Answer,
) {
  return { asker, question, answer };
}

/** The answer to a request that only needs to be done. */
export const nothing = z.object({});
