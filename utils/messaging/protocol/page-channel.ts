import * as z from 'zod/mini';
import { languages } from '../../ground/language.ts';
import { cardSubjectSchema } from './card-subject.ts';
import { pageStateSchema } from './page-state.ts';

/*
 * The channel between a page and the surfaces beside it: its card, the popup, and whatever else follows it. Each has a
 * port to the page's content script, and all ports carry the same messages.
 */

/** The name of the port of a surface that follows a page, as the popup does. */
export const followerPort = 'follower';

/** What a card shows. */
const showSchema = z.object({
  type: z.literal('show'),
  subject: cardSubjectSchema,
  /** Language of the page, for links and titles. */
  language: z.exactOptional(z.enum(languages)),
  /** Symbols on the page with the number of their mentions. */
  mentions: z.array(z.tuple([z.string(), z.int()])),
  /** True if the card was opened by the keyboard. */
  focus: z.boolean(),
  /** Pixels of the page's window. */
  maximumHeight: z.int(),
});
export type ShowCard = z.infer<typeof showSchema>;

/** From a page to a surface: followers receive states, the card receives the rest. */
export const fromPageSchema = z.discriminatedUnion('type', [
  z.extend(pageStateSchema, { type: z.literal('state') }),
  showSchema,
  z.object({ type: z.literal('hidden') }),
  /** A symbol's card may open in a moment. */
  z.object({ type: z.literal('prepare'), symbol: z.string() }),
]);
export type FromPage = z.infer<typeof fromPageSchema>;
export type ToCard = Exclude<FromPage, { type: 'state' }>;

/** What a surface wants a page to do. */
const wishSchema = z.discriminatedUnion('type', [
  /** Goes to the next mention of a symbol, and opens its card there. */
  z.object({ type: z.literal('goToReference'), symbol: z.string() }),
  z.object({ type: z.literal('goToAnnotation'), id: z.string() }),
  /** Moves an annotation that has lost its place to the selection. */
  z.object({ type: z.literal('placeHere'), id: z.string() }),
  /** Shows the annotations that the page does not show by itself, until it goes to another address. */
  z.object({ type: z.literal('showMarks') }),

  /** The card's page runs, and will show what it is sent. */
  z.object({ type: z.literal('ready') }),
  /** Height of the card's content in CSS pixels. */
  z.object({ type: z.literal('size'), height: z.int().check(z.nonnegative(), z.maximum(10_000)) }),
  z.object({ type: z.literal('close') }),
  z.object({ type: z.literal('pin'), pinned: z.boolean() }),
  /** Shows the next of the highlights at the place where the card was opened. */
  z.object({ type: z.literal('otherHere') }),
  /** For a highlight with several possible places: shows the next, chooses this one, undoes the choice. */
  z.object({ type: z.literal('nextPlace') }),
  z.object({ type: z.literal('choosePlace') }),
  z.object({ type: z.literal('undoPlace') }),
]);
export type PageWish = z.infer<typeof wishSchema>;

/** From a surface to a page. A follower's port may reach all frames of a tab, so `frame` says which one is meant. */
export const toPageSchema = z.object({ frame: z.exactOptional(z.string()), wish: wishSchema });
export type ToPage = z.infer<typeof toPageSchema>;
