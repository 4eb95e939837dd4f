import * as z from 'zod/mini';
import { pageVerdicts } from '../../anchoring/verdict.ts';
import { documentIdentitySchema } from '../../documents/document-identity.ts';

export const changedNumberSchema = z.object({ was: z.string(), now: z.string() });

/** What became of an annotation on the page. */
const markSchema = z.object({
  id: z.string(),
  verdict: z.enum(pageVerdicts),
  /** Numbers in the passage that have changed since. */
  changed: z.array(changedNumberSchema),
});
export type Mark = z.infer<typeof markSchema>;

/** The state of one frame of a page: sent to the popup when it connects, and after every change. */
export const pageStateSchema = z.object({
  /** Identifies the frame within its tab for as long as the page is open. */
  frame: z.string(),
  top: z.boolean(),
  document: documentIdentitySchema,
  /** Each symbol mentioned, in the order of first mention, with the number of its mentions. */
  references: z.array(z.object({ symbol: z.string(), count: z.int() })),
  /** What became of the annotations: those with a place first, in the order of the text, then the others. */
  marks: z.array(markSchema),
  /** Annotations that belong on the page, but are not shown before the reader asks. */
  unshown: z.array(z.string()),
  /** True if text is selected. */
  hasSelection: z.boolean(),
});
export type PageState = z.infer<typeof pageStateSchema>;
