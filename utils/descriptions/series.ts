import * as z from 'zod/mini';

/** The resolutions with the same title through the sessions, as sent in messages. */
export const seriesSchema = z.object({
  /** Oldest first; empty if there is no series. */
  members: z.array(z.string()),
  /**
   * The newest member, if it is not the one asked about, with its ISO date or year; if neither is known, with the
   * session that its symbol names, in words.
   */
  newest: z.exactOptional(
    z.object({ symbol: z.string(), date: z.exactOptional(z.string()), session: z.exactOptional(z.string()) }),
  ),
});
export type Series = z.infer<typeof seriesSchema>;
