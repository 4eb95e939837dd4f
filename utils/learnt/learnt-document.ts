import * as z from 'zod/mini';
import { languages } from '../ground/language.ts';

const symbol = z.string().check(z.minLength(1), z.maxLength(200));
/** UTF-16 code units. */
export const longestTitle = 600;
const title = z.string().check(z.minLength(1), z.maxLength(longestTitle));
/** The most citations of one document, and the most titles that it gives, that are stored. */
export const mostCited = 5000;
export const mostTitles = 1000;

/** What one document teaches. It comes from a page, which can lie: it only fills gaps in the catalogue. */
export const taughtDocumentSchema = z.object({
  /** The document: its canonical symbol, or its address if it has none. */
  readIn: z.string().check(z.minLength(1), z.maxLength(4000)),
  symbol: z.exactOptional(symbol),
  /** The language that it was read in. */
  language: z.exactOptional(z.enum(languages)),
  title: z.exactOptional(title),
  /** ISO date. */
  date: z.exactOptional(z.iso.date()),
  /** Canonical symbols that it cites; none for a page without a symbol. */
  cites: z.array(symbol).check(z.maxLength(mostCited)),
  /** The titles that its sentences give to the documents that they cite. */
  titles: z.array(z.object({ symbol, title })).check(z.maxLength(mostTitles)),
});
export type TaughtDocument = z.infer<typeof taughtDocumentSchema>;

/** The same as stored. */
export const learntDocumentSchema = z.extend(taughtDocumentSchema, {
  /** Milliseconds since 1970, UTC. */
  learnt: z.int().check(z.nonnegative()),
});
export type LearntDocument = z.infer<typeof learntDocumentSchema>;
