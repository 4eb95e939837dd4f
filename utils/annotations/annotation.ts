import * as z from 'zod/mini';
import { selectorSchema } from '../anchoring/selector.ts';
import { documentIdentitySchema } from '../documents/document-identity.ts';

/** The colours of a highlight, in the order in which they are offered. */
export const highlightColours = ['yellow', 'green', 'blue', 'rose'] as const;
export type HighlightColour = (typeof highlightColours)[number];

const longestText = 100_000;
const text = z.string().check(z.maxLength(longestText));
/** The last moment that a `Date` can hold. */
const lastMoment = 8.64e15;
/** Milliseconds since 1970, UTC. */
const moment = z.int().check(z.nonnegative(), z.maximum(lastMoment));
const identifier = z.string().check(z.minLength(1), z.maxLength(64));

/** What a reader marked or wrote, before it is saved. */
export const newAnnotationSchema = z
  .object({
    /** Sorts by the time of creation; see `newIdentifier`. */
    id: identifier,
    document: documentIdentitySchema,
    /** Where in the document; empty for a note on the whole document. */
    selectors: z.array(selectorSchema).check(z.maxLength(8)),
    /** Absent for a note on the whole document. */
    colour: z.exactOptional(z.enum(highlightColours)),
    /** Markdown. */
    note: z.exactOptional(text.check(z.minLength(1))),
    tags: z.array(z.string().check(z.minLength(1), z.maxLength(100))).check(z.maxLength(100)),
    created: moment,
    modified: moment,
  })
  .check(z.refine(({ selectors, note }) => selectors.length > 0 || note !== undefined, 'neither a place nor a note'));
export type NewAnnotation = z.infer<typeof newAnnotationSchema>;

/** A highlight with or without a note, or a note on a whole document, as stored. */
export const annotationSchema = z.extend(newAnnotationSchema, {
  /** When and on which device it was last changed, in the order of changes; see `nextStamp`. */
  stamp: z.string().check(z.minLength(1), z.maxLength(64)),
  /** When it was moved to the trash. */
  deleted: z.exactOptional(moment),
});
export type Annotation = z.infer<typeof annotationSchema>;

/** The symbols and addresses of the documents that annotations belong to, each once. */
export function subjectsOf(annotations: readonly Pick<NewAnnotation, 'document'>[]): string[] {
  return [...new Set(annotations.flatMap(({ document: { symbol, address } }) => [symbol ?? address, address]))];
}

/** Words typed and not yet saved. The key says what for, such as `note:A/RES/65/230`. */
export const draftSchema = z.object({
  key: z.string().check(z.minLength(1), z.maxLength(4100)),
  text,
  /** The note as it was when the reader began to write; absent for a new one. */
  noteBefore: z.exactOptional(text),
});
export type Draft = z.infer<typeof draftSchema>;
