import * as z from 'zod/mini';

/** What a page can say of the place of an annotation that belongs to it, as it is kept for the library. */
export const verdicts = ['exact', 'fuzzy', 'ambiguous', 'orphaned'] as const;
export type Verdict = (typeof verdicts)[number];

/** The last verdict on an annotation. It is kept beside the annotation, and is no change of it. */
export const keptVerdictSchema = z.object({ id: z.string(), verdict: z.enum(verdicts) });
export type KeptVerdict = z.infer<typeof keptVerdictSchema>;
