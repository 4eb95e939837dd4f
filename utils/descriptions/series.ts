import * as z from 'zod/mini';

/** The resolutions of one title through the sessions, as a message carries them. */
export const seriesSchema = z.object({
  /** Oldest first; empty if there is no series. */
  members: z.array(z.string()),
  /**
   * The newest of them, if it is not the one asked about, with its ISO date or year; if neither is known, with the
   * session that its symbol names, in words.
   */
  newest: z.exactOptional(
    z.object({ symbol: z.string(), date: z.exactOptional(z.string()), session: z.exactOptional(z.string()) }),
  ),
});
export type Series = z.infer<typeof seriesSchema>;
