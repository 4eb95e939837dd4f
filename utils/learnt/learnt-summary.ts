import * as z from 'zod/mini';
import type { LearntDocument } from './learnt-document.ts';

/** Names everything that was learnt in a message that says what changed in the store. */
export const learntSubject = 'learnt';

/** A learnt document as a list shows it, and as it is sent in a message. */
export const learntSummarySchema = z.object({
  /** Symbol, or address if it has none. */
  readIn: z.string(),
  symbol: z.exactOptional(z.string()),
  language: z.exactOptional(z.string()),
  title: z.exactOptional(z.string()),
  /** ISO date. */
  date: z.exactOptional(z.string()),
  /** The number of documents that it cites, and of titles that it gives. */
  cites: z.int(),
  titles: z.int(),
  /** Milliseconds since 1970, UTC. */
  learnt: z.int(),
});
export type LearntSummary = z.infer<typeof learntSummarySchema>;

/** Learnt documents as a list shows them, the latest first. */
export const learntSummaries = (documents: readonly LearntDocument[]): LearntSummary[] =>
  documents
    .map((document) => ({ ...document, cites: document.cites.length, titles: document.titles.length }))
    .sort((a, b) => b.learnt - a.learnt);
