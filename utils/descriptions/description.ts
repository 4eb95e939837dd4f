import * as z from 'zod/mini';
import { problemSchema, recordSchema } from '../finder/catalogue/record.ts';
import { languages } from '../ground/language.ts';
import type { ResolvedWithLearnt } from '../learnt/with-learnt.ts';

const text = z.exactOptional(z.string());
const flag = z.exactOptional(z.boolean());

/** The facts of a record that cards and lists show. */
const shownRecordSchema = z.pick(recordSchema, {
  symbol: true,
  kind: true,
  body: true,
  type: true,
  title: true,
  titleCut: true,
  titleZh: true,
  titleSource: true,
  date: true,
  year: true,
  adoption: true,
  draft: true,
  meeting: true,
  agenda: true,
  earlierInSeries: true,
  laterInSeries: true,
  newestInSeries: true,
  libraryRecord: true,
  cites: true,
  citedBy: true,
});

/** What the catalogue says about a symbol, and what was learnt about it. */
const resolvedSchema = z.object({
  symbol: z.string(),
  record: z.exactOptional(shownRecordSchema),
  parts: z.exactOptional(z.array(z.string())),
  problem: z.exactOptional(problemSchema),
  decoded: z.string(),
  learnt: z.exactOptional(
    z.object({
      title: text,
      titleLanguage: z.exactOptional(z.enum(languages)),
      date: text,
      cites: text,
      alone: flag,
    }),
  ),
}) satisfies z.ZodMiniType<ResolvedWithLearnt>;

/** A segment of a summary: plain words, or words that link to a symbol. */
const segmentSchema = z.object({ text: z.string(), symbol: text });
export type Segment = z.infer<typeof segmentSchema>;

/** What a card or a list shows of a symbol, as sent in messages. */
export const descriptionSchema = z.extend(resolvedSchema, {
  /** Series symbol and name of the body; absent if the symbol belongs to no known series. */
  body: z.exactOptional(z.object({ series: z.string(), name: z.string() })),
  /** How it is cited: "General Assembly resolution 65/230", or the symbol. */
  cited: z.string(),
  /** The session that the symbol names, in words. */
  session: text,
  summary: z.array(segmentSchema),
  /** The summary without date, adoption and later texts of the series, for a card that shows these facts anyway. */
  summaryBesideFacts: z.array(segmentSchema),
});
export type Description = z.infer<typeof descriptionSchema>;
