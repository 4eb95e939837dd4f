import * as z from 'zod/mini';

/** The colours of a highlight, in the order in which they are offered. */
export const highlightColours = ['yellow', 'green', 'blue', 'rose'] as const;
export type HighlightColour = (typeof highlightColours)[number];

const longestText = 100_000;
const text = z.string().check(z.maxLength(longestText));
/** Milliseconds since 1970, UTC. */
const moment = z.int().check(z.nonnegative());

/** The document that an annotation belongs to: by its symbol first, by its address second. */
export const documentIdentitySchema = z.object({
  /** Canonical symbol. */
  symbol: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(200))),
  /** ISO 639-1 code of the language version. */
  language: z.exactOptional(z.string().check(z.maxLength(12))),
  /** Normalised address. */
  address: z.string().check(z.maxLength(4000)),
  title: z.exactOptional(z.string().check(z.maxLength(1000))),
});
export type DocumentIdentity = z.infer<typeof documentIdentitySchema>;

/** Selectors after the W3C Web Annotation Data Model; offsets in UTF-16 code units of the page's text. */
export const selectorSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('TextQuoteSelector'),
    /** Never empty: an empty quote would be everywhere. */
    exact: text.check(z.minLength(1)),
    prefix: text,
    suffix: text,
  }),
  z.object({ type: z.literal('TextPositionSelector'), start: moment, end: moment }),
]);
export type Selector = z.infer<typeof selectorSchema>;

/** A highlight, with or without a note, as it is stored. */
export const annotationSchema = z.object({
  /** Sorts by the time of making; see `newIdentifier`. */
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  document: documentIdentitySchema,
  selectors: z.array(selectorSchema).check(z.minLength(1), z.maxLength(8)),
  colour: z.enum(highlightColours),
  note: z.exactOptional(text),
  created: moment,
  modified: moment,
});
export type Annotation = z.infer<typeof annotationSchema>;

/** A note about a whole document: about a symbol, or, where a page has none, about its address. */
export const noteSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  /** Canonical symbol or normalised address. */
  subject: z.string().check(z.minLength(1), z.maxLength(4000)),
  text: text.check(z.minLength(1)),
  created: moment,
  modified: moment,
});
export type Note = z.infer<typeof noteSchema>;

/** Words being typed and not yet kept. The key says what for, as `note:A/RES/65/230`. */
export const draftSchema = z.object({ key: z.string().check(z.minLength(1), z.maxLength(4100)), text });
export type Draft = z.infer<typeof draftSchema>;
