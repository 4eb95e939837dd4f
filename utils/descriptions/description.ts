import * as z from 'zod/mini';
import { languages } from '../ground/language.ts';
import type { ResolvedWithLearnt } from '../learnt/with-learnt.ts';

const count = z.exactOptional(z.int().check(z.nonnegative()));
const flag = z.exactOptional(z.boolean());
const words = z.exactOptional(z.string());

/** What the catalogue says of a symbol, and what was learnt of it. */
const resolvedSchema = z.object({
  symbol: z.string(),
  record: z.exactOptional(
    z.object({
      symbol: z.string(),
      kind: z.enum(['resolution', 'decision', 'document']),
      body: z.string(),
      type: words,
      title: words,
      titleCut: flag,
      titleZh: words,
      titleSource: words,
      date: words,
      year: count,
      adoption: z.exactOptional(
        z.object({
          how: z.enum(['vote', 'without vote', 'consensus', 'unknown']),
          yes: count,
          no: count,
          abstain: count,
          absent: count,
          unanimous: flag,
          inferred: flag,
        }),
      ),
      draft: words,
      meeting: words,
      agenda: words,
      earlierInSeries: words,
      laterInSeries: words,
      newestInSeries: words,
      libraryRecord: count,
      cites: z.array(z.string()),
      citedBy: z.array(z.string()),
    }),
  ),
  parts: z.exactOptional(z.array(z.string())),
  problem: z.exactOptional(z.enum(['missing shard', 'damaged shard'])),
  decoded: z.string(),
  learnt: z.exactOptional(
    z.object({
      title: words,
      titleLanguage: z.exactOptional(z.enum(languages)),
      date: words,
      cites: words,
      alone: flag,
    }),
  ),
}) satisfies z.ZodMiniType<ResolvedWithLearnt>;

/** A stretch of a summary: words, or a symbol to be linked. */
const segmentSchema = z.object({ text: z.string(), symbol: z.exactOptional(z.string()) });
export type Segment = z.infer<typeof segmentSchema>;

/** What a card or a list says of a symbol, as it travels in a message. */
export const descriptionSchema = z.extend(resolvedSchema, {
  /** Series symbol and name of the body; absent where the symbol is of no known series. */
  body: z.exactOptional(z.object({ series: z.string(), name: z.string() })),
  /** As it is cited: "General Assembly resolution 65/230", or the symbol. */
  cited: z.string(),
  /** The session that the symbol names, in words. */
  session: words,
  summary: z.array(segmentSchema),
  /** The summary without date, adoption and later texts of the series, for where these stand beside it. */
  summaryBesideFacts: z.array(segmentSchema),
});
export type Description = z.infer<typeof descriptionSchema>;
