import * as z from 'zod/mini';
import { verdicts } from '../anchoring/verdict.ts';

/** The last verdict on an annotation. It is stored beside the annotation, and is no change of it. */
export const keptVerdictSchema = z.object({ id: z.string(), verdict: z.enum(verdicts) });
export type KeptVerdict = z.infer<typeof keptVerdictSchema>;
