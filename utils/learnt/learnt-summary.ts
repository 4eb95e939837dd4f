import * as z from 'zod/mini';
import type { LearntDocument } from './learnt-document.ts';

/** Among what changed in the store, the name of all that was learnt. */
export const learntSubject = 'learnt';

/** A learnt document as a list shows it, and as it travels in a message. */
export const learntSummarySchema = z.object({
  /** Symbol, or address where it has none. */
  readIn: z.string(),
  symbol: z.exactOptional(z.string()),
  language: z.exactOptional(z.string()),
  title: z.exactOptional(z.string()),
  /** ISO date. */
  date: z.exactOptional(z.string()),
  /** Numbers of the documents that it cites, and of the titles that it gives. */
  cites: z.int(),
  titles: z.int(),
  /** Milliseconds since 1970, UTC. */
  learnt: z.int(),
});
export type LearntSummary = z.infer<typeof learntSummarySchema>;

/** What a list shows of learnt documents, the latest first. */
export const learntSummaries = (documents: readonly LearntDocument[]): LearntSummary[] =>
  documents
    .map((document) => ({ ...document, cites: document.cites.length, titles: document.titles.length }))
    .sort((a, b) => b.learnt - a.learnt);
