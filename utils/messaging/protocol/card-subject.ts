import * as z from 'zod/mini';
import { placedVerdicts } from '../../anchoring/verdict.ts';
import { changedNumberSchema } from './page-state.ts';

const candidate = z.object({
  symbol: z.string(),
  because: z.enum([
    'symbol',
    'named body',
    'body in sentence',
    'speaking body',
    'form',
    'own document',
    'reference before',
    'existence',
  ]),
  quote: z.exactOptional(z.string()),
});

/** A reference in the page's text that the card is opened for. */
const referenceSubject = z.object({
  kind: z.literal('reference'),
  symbol: z.string(),
  /** The core as printed. */
  text: z.string(),
  /** The title that the text gives it. */
  titleHere: z.exactOptional(z.string()),
  candidates: z.array(candidate).check(z.minLength(1)),
});
export type ReferenceSubject = z.infer<typeof referenceSubject>;

const annotationSubject = z.object({
  kind: z.literal('annotation'),
  id: z.string(),
  /** What the reader wants to write. */
  begin: z.exactOptional(z.enum(['note', 'tags'])),
  place: z.object({
    verdict: z.enum(placedVerdicts),
    changed: z.array(changedNumberSchema),
    /** Which of several places it is, from 1. */
    candidate: z.exactOptional(z.object({ place: z.int(), count: z.int() })),
    /** True if it was marked in another document, which the page quotes. */
    isQuoted: z.boolean(),
    /** How many highlights lie here, this one included. */
    here: z.int(),
    /** True if the reader has just chosen the place, and can undo that. */
    isMoved: z.boolean(),
  }),
});
export type AnnotationSubject = z.infer<typeof annotationSubject>;

/** What a card is opened for. */
export const cardSubjectSchema = z.discriminatedUnion('kind', [referenceSubject, annotationSubject]);
export type CardSubject = z.infer<typeof cardSubjectSchema>;
