import * as z from 'zod/mini';

/** What a search found, as it travels in a message. */
export const searchFindingsSchema = z.object({
  /** Canonical symbols, likeliest first. */
  symbols: z.array(z.string()),
  /** Set where the catalogue could not be read, so that more may exist. */
  problem: z.exactOptional(z.literal('catalogue')),
});
export type SearchFindings = z.infer<typeof searchFindingsSchema>;
