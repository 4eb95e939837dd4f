import * as z from 'zod/mini';

/** The results of a search, as sent in messages. */
export const searchFindingsSchema = z.object({
  /** Canonical symbols, best match first. */
  symbols: z.array(z.string()),
  /** Present if part of the catalogue could not be read, so that there may be more. */
  problem: z.exactOptional(z.literal('catalogue')),
});
export type SearchFindings = z.infer<typeof searchFindingsSchema>;
