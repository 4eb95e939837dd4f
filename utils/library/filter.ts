import * as z from 'zod/mini';
import { verdicts } from '../anchoring/verdict.ts';
import { highlightColours } from '../annotations/annotation.ts';
import type { LibraryEntry } from './entry.ts';

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const text = z.string().check(z.minLength(1));

/** Which annotations of the library are shown; absent members don't filter. */
export const filterSchema = z.object({
  /** Words typed into the search. */
  words: z.exactOptional(text),
  /** Key of a document. */
  document: z.exactOptional(text),
  /** Series of a body. */
  body: z.exactOptional(text),
  colour: z.exactOptional(z.enum(highlightColours)),
  tag: z.exactOptional(text),
  /** First and last day of creation, such as `2026-11-20`, in the reader's time zone. */
  from: z.exactOptional(day),
  to: z.exactOptional(day),
  note: z.exactOptional(z.enum(['with', 'without'])),
  /** What its page last said about its place. */
  verdict: z.exactOptional(z.enum(verdicts)),
  /** The trash is shown instead of everything else. */
  in: z.exactOptional(z.literal('trash')),
});
export type Filter = z.infer<typeof filterSchema>;

/** Changes to a filter; what is undefined is removed from it. */
export type FilterChange = { [Name in keyof Filter]?: Filter[Name] | undefined };

const dayTime = 86_400_000;

/** The first moment of a day, in milliseconds since 1970; undefined for a day that does not exist. */
function startOf(date: string | undefined): number | undefined {
  const moment = date === undefined ? Number.NaN : new Date(`${date}T00:00`).getTime();
  return Number.isNaN(moment) ? undefined : moment;
}

/**
 * A predicate for everything in a filter except its words.
 * @param verdictOf what the page of an annotation last said about its place
 */
export function passing(
  filter: Filter,
  verdictOf: (id: string) => string | undefined,
): (entry: LibraryEntry) => boolean {
  const { document, body, colour, tag, note, verdict } = filter;
  const from = startOf(filter.from) ?? Number.NEGATIVE_INFINITY;
  const lastDay = startOf(filter.to);
  // A day on which the clocks change is an hour shorter or longer: it ends where the next one begins.
  const end = lastDay === undefined ? Number.POSITIVE_INFINITY : new Date(lastDay + dayTime * 1.5).setHours(0, 0, 0, 0);
  const isTrash = filter.in === 'trash';
  return (entry) =>
    (entry.deleted !== undefined) === isTrash &&
    (document === undefined || entry.document.key === document) &&
    (body === undefined || entry.document.body === body) &&
    (colour === undefined || entry.colour === colour) &&
    (tag === undefined || entry.tags.includes(tag)) &&
    entry.created >= from &&
    entry.created < end &&
    (note === undefined || (entry.note !== '') === (note === 'with')) &&
    (verdict === undefined || verdictOf(entry.id) === verdict);
}
