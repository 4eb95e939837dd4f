import * as z from 'zod/mini';
import { languages } from '../references/reference.ts';

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

/** A place in the page's text that the card is opened for. */
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
  /** True where the reader asked to write a note. */
  write: z.boolean(),
});

/** From the page to its card. */
export const toCardSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('show'),
    subject: z.discriminatedUnion('kind', [referenceSubject, annotationSubject]),
    /** Language of the page, for links and titles. */
    language: z.exactOptional(z.enum(languages)),
    /** Symbols of the page with the number of their mentions. */
    mentions: z.array(z.tuple([z.string(), z.int()])),
    /** True where the card was opened by the keyboard. */
    focus: z.boolean(),
    /** Pixels of the page's window. */
    maximumHeight: z.int(),
  }),
  z.object({ type: z.literal('hidden') }),
]);
export type ToCard = z.infer<typeof toCardSchema>;
export type Subject = Extract<ToCard, { type: 'show' }>['subject'];

/** From the card to its page. */
export const toPageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  /** Height of the content in CSS pixels. */
  z.object({ type: z.literal('size'), height: z.int().check(z.nonnegative(), z.maximum(10_000)) }),
  z.object({ type: z.literal('close') }),
  z.object({ type: z.literal('pin'), pinned: z.boolean() }),
  z.object({ type: z.literal('nextMention'), symbol: z.string() }),
]);
export type ToPage = z.infer<typeof toPageSchema>;
