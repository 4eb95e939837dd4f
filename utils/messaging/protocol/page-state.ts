import * as z from 'zod/mini';
import { pageVerdicts } from '../../anchoring/verdict.ts';
import { documentIdentitySchema } from '../../documents/document-identity.ts';

/** The name of the port by which the popup follows the pages of a tab. */
export const popupPortName = 'popup';

export const changedNumberSchema = z.object({ was: z.string(), now: z.string() });

/** What became of an annotation on the page. */
const markSchema = z.object({
  id: z.string(),
  verdict: z.enum(pageVerdicts),
  /** Numbers in the passage that are others than they were. */
  changed: z.array(changedNumberSchema),
});
export type Mark = z.infer<typeof markSchema>;

/** What one frame's content script tells the popup: at once, and after every change. */
export const pageStateSchema = z.object({
  /** Tells the frames of a tab apart for as long as the page is open. */
  frame: z.string(),
  top: z.boolean(),
  document: documentIdentitySchema,
  /** Each symbol mentioned, in the order of first mention, with the number of its mentions. */
  references: z.array(z.object({ symbol: z.string(), count: z.int() })),
  /** What became of the annotations: those with a place in the order of the text, then the others. */
  marks: z.array(markSchema),
  /** True where text is selected. */
  hasSelection: z.boolean(),
});
export type PageState = z.infer<typeof pageStateSchema>;

/** What the popup asks of a frame. */
export const popupWishSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('goToReference'), frame: z.string(), symbol: z.string() }),
  z.object({ type: z.literal('goToAnnotation'), frame: z.string(), id: z.string() }),
  /** Gives an annotation that has lost its place the selected one. */
  z.object({ type: z.literal('placeHere'), frame: z.string(), id: z.string() }),
]);
export type PopupWish = z.infer<typeof popupWishSchema>;
