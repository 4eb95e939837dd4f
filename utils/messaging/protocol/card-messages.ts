import * as z from 'zod/mini';
import { placedVerdicts } from '../../anchoring/verdict.ts';
import { languages } from '../../ground/language.ts';
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
  /** What the reader asked to write. */
  begin: z.exactOptional(z.enum(['note', 'tags'])),
  place: z.object({
    verdict: z.enum(placedVerdicts),
    changed: z.array(changedNumberSchema),
    /** Which of several places it is, from 1. */
    candidate: z.exactOptional(z.object({ place: z.int(), count: z.int() })),
    /** True where it was marked in another document, which the page quotes. */
    isQuoted: z.boolean(),
    /** How many highlights lie here, with this one. */
    here: z.int(),
    /** True where the reader has just chosen the place, and can take that back. */
    isMoved: z.boolean(),
  }),
});
export type AnnotationSubject = z.infer<typeof annotationSubject>;

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
  /** Of the highlights that lie here the next one. */
  z.object({ type: z.literal('otherHere') }),
  /** Of the places of a highlight that has several: look at the next, choose this one, take the choice back. */
  z.object({ type: z.literal('nextPlace') }),
  z.object({ type: z.literal('choosePlace') }),
  z.object({ type: z.literal('undoPlace') }),
]);
export type ToPage = z.infer<typeof toPageSchema>;
