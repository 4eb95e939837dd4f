import * as z from 'zod/mini';
import type { NewAnnotation } from '../../annotations/annotation.ts';
import { canonicalSymbol } from '../../finder/symbols/parse-symbol.ts';

const text = z.string().check(z.maxLength(100_000));
const moment = z.int().check(z.nonnegative());
const identifier = z.string().check(z.minLength(1), z.maxLength(64));

/** A highlight as version 1 stored it. */
const annotationSchema = z.object({
  id: identifier,
  document: z.object({
    symbol: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(200))),
    language: z.exactOptional(z.string().check(z.maxLength(12))),
    address: z.string().check(z.maxLength(4000)),
    title: z.exactOptional(z.string().check(z.maxLength(1000))),
  }),
  selectors: z
    .array(
      z.discriminatedUnion('type', [
        z.object({
          type: z.literal('TextQuoteSelector'),
          exact: text.check(z.minLength(1)),
          prefix: text,
          suffix: text,
        }),
        z.object({ type: z.literal('TextPositionSelector'), start: moment, end: moment }),
      ]),
    )
    .check(z.minLength(1), z.maxLength(8)),
  colour: z.enum(['yellow', 'green', 'blue', 'rose']),
  note: z.exactOptional(text),
  created: moment,
  modified: moment,
});

/** A note on a document as version 1 stored it. */
const noteSchema = z.object({
  id: identifier,
  /** Canonical symbol or normalised address. */
  subject: z.string().check(z.minLength(1), z.maxLength(4000)),
  text: text.check(z.minLength(1)),
  created: moment,
  modified: moment,
});

/** A highlight of version 1 in the form of version 2; undefined where it can't be read. */
export function annotationOfVersion1(stored: unknown): NewAnnotation | undefined {
  const parsed = annotationSchema.safeParse(stored);
  if (!parsed.success) return undefined;
  const { note = '', ...others } = parsed.data;
  return { ...others, tags: [], ...(note !== '' && { note }) };
}

/** A note of version 1 as an annotation of the whole document; undefined where it can't be read. */
export function annotationOfVersion1Note(stored: unknown): NewAnnotation | undefined {
  const parsed = noteSchema.safeParse(stored);
  if (!parsed.success) return undefined;
  const { subject, text: note, ...others } = parsed.data;
  const isSymbol = subject.length <= 200 && canonicalSymbol(subject) === subject;
  const document = isSymbol
    ? { symbol: subject, address: `https://docs.un.org/en/${encodeURI(subject.toWellFormed())}` }
    : { address: subject };
  return { ...others, document, selectors: [], note, tags: [] };
}
