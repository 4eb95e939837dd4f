import * as z from 'zod/mini';
import { request } from './request.ts';
import { tabMessageSchema } from './tab-messages.ts';

const words = z.string().check(z.maxLength(10_000));

/** What a page says about itself; its text only if that has a number. */
const pageSchema = z.object({
  address: words,
  title: words,
  language: words,
  canonical: z.exactOptional(words),
  metadata: z.readonly(z.array(z.readonly(z.tuple([words, words]))).check(z.maxLength(1000))),
  contentType: z.exactOptional(words),
  text: z.string().check(z.maxLength(100_000)),
});

/** The question of the loader, which runs in every frame before the script that reads. */
export const readingRequests = {
  /**
   * Starts reading in the frame that asks.
   * - `page`: only if there is a reference in this page, or a highlight of the reader's on it
   * - `message`: sent to the frame once it is being read
   */
  startReading: request(
    'anyone',
    z.object({ page: z.exactOptional(pageSchema), message: z.exactOptional(tabMessageSchema) }),
    z.object({ isReading: z.boolean() }),
  ),
};
