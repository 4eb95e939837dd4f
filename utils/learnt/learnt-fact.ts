import * as z from 'zod/mini';

const symbol = z.string().check(z.minLength(1), z.maxLength(200));
const most = 5000;

/** What reading one document taught about one symbol; kept locally, and shown as learnt. */
export const learntFactSchema = z.object({
  /** Canonical symbol that the fact is about. */
  symbol,
  /** The document it was read in: its canonical symbol, or its address where it has none. */
  readIn: z.string().check(z.minLength(1), z.maxLength(4000)),
  title: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(600))),
  /** ISO date. */
  date: z.exactOptional(z.iso.date()),
  /** Canonical symbols that it cites; known of the document itself alone. */
  cites: z.exactOptional(z.array(symbol).check(z.maxLength(most))),
  /** Milliseconds since 1970, UTC. */
  learnt: z.int().check(z.nonnegative()),
});
export type LearntFact = z.infer<typeof learntFactSchema>;
