import * as z from 'zod/mini';

/** What a search found, as a message carries it. */
export const searchFindingsSchema = z.object({
  /** Canonical symbols, best match first. */
  symbols: z.array(z.string()),
  /** Set if the catalogue could not be read, so that more may exist. */
  problem: z.exactOptional(z.literal('catalogue')),
});
export type SearchFindings = z.infer<typeof searchFindingsSchema>;
