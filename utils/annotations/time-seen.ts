import * as z from 'zod/mini';

const day = 86_400_000;
/** Milliseconds: readers who stay away for longer are believed a day later. */
const longestGap = 14 * day;

const timeSeenSchema = z.object({
  key: z.literal('timeSeen'),
  /** The wall clock when it was last read, in milliseconds since 1970, UTC. */
  seen: z.number(),
  /** What it said when it jumped; absent while there is no reason to doubt it. */
  doubtedSince: z.exactOptional(z.number()),
});
/** What the wall clock said before, by which a jump is noticed. */
export type TimeSeen = z.infer<typeof timeSeenSchema>;

/**
 * Reads the wall clock once more. A clock that was never read, went back by a day or jumped ahead by a fortnight is
 * doubted until it is read again a day later by its own count: one that was set wrong has been set right by then.
 * @param stored what the last call returned
 * @param now milliseconds since 1970, UTC
 */
export function seeTime(stored: unknown, now: number): TimeSeen {
  const { seen, doubtedSince } = timeSeenSchema.safeParse(stored).data ?? { seen: Number.POSITIVE_INFINITY };
  const doubted: TimeSeen = { key: 'timeSeen', seen: now, doubtedSince: now };
  if (now < seen - day) return doubted;
  if (doubtedSince === undefined) return now - seen > longestGap ? doubted : { key: 'timeSeen', seen: now };
  return now - doubtedSince < day ? { ...doubted, doubtedSince } : { key: 'timeSeen', seen: now };
}
