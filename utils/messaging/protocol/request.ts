import * as z from 'zod/mini';

/** Who may ask: `extension` is a page of the extension itself (card, popup, library), `anyone` a content script too. */
type Asker = 'anyone' | 'extension';

/** One thing that can be asked of the background: who may ask it, what is sent, what comes back. */
export function request<Question extends z.ZodMiniType, Answer extends z.ZodMiniType>(
  asker: Asker,
  question: Question,
  answer: Answer,
) {
  return { asker, question, answer };
}

/** An answer that says no more than that it was done. */
export const nothing = z.object({});
