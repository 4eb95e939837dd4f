import * as z from 'zod/mini';

/** UTF-16 code units of the longest passage that is kept. */
export const longestPassage = 100_000;
const text = z.string().check(z.maxLength(longestPassage));
/** UTF-16 code units from the beginning of the page's text. */
const offset = z.int().check(z.nonnegative(), z.maximum(8.64e15));

/** What the value of a fragment selector conforms to: the paths of `anchoring/paragraphs`, such as `annex.1/para.3`. */
export const paragraphPaths = 'urn:recalling:paragraph';

/** Selectors of the W3C Web Annotation Data Model; offsets in UTF-16 code units of the page's text. */
export const selectorSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('TextQuoteSelector'),
    /** Never empty: an empty quote would match everywhere. */
    exact: text.check(z.minLength(1)),
    prefix: text,
    suffix: text,
  }),
  z.object({ type: z.literal('TextPositionSelector'), start: offset, end: offset }),
  /** The paragraph in which the quote begins: the same in every language version. */
  z.object({
    type: z.literal('FragmentSelector'),
    conformsTo: z.literal(paragraphPaths),
    value: z.string().check(z.minLength(1), z.maxLength(200)),
  }),
]);
export type Selector = z.infer<typeof selectorSchema>;

/** The first selector of a type. */
export function selectorOf<Type extends Selector['type']>(
  selectors: readonly Selector[],
  type: Type,
): Extract<Selector, { type: Type }> | undefined {
  return selectors.find((selector): selector is Extract<Selector, { type: Type }> => selector.type === type);
}
