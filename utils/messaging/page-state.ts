import * as z from 'zod/mini';
import { documentIdentitySchema } from '../annotations/annotation.ts';

/** The name of the port by which the popup follows the pages of a tab. */
export const popupPortName = 'popup';

/** What one frame's content script tells the popup: at once, and after every change. */
export const pageStateSchema = z.object({
  /** Tells the frames of a tab apart for as long as the page is open. */
  frame: z.string(),
  top: z.boolean(),
  document: documentIdentitySchema,
  /** Each symbol mentioned, in the order of first mention, with the number of its mentions. */
  references: z.array(z.object({ symbol: z.string(), count: z.int() })),
  /** Identifiers of the annotations placed on the page, in the order of the text. */
  placed: z.array(z.string()),
  /** Identifiers of those that have no place on it. */
  orphaned: z.array(z.string()),
});
export type PageState = z.infer<typeof pageStateSchema>;

/** What the popup asks of a frame. */
export const popupWishSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('goToReference'), frame: z.string(), symbol: z.string() }),
  z.object({ type: z.literal('goToAnnotation'), frame: z.string(), id: z.string() }),
]);
export type PopupWish = z.infer<typeof popupWishSchema>;
