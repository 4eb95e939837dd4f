import * as z from 'zod/mini';
import { verdicts } from '../anchoring/verdict.ts';

/** The last verdict on an annotation. It is stored beside the annotation and does not change it. */
export const lastVerdictSchema = z.object({ id: z.string(), verdict: z.enum(verdicts) });
export type LastVerdict = z.infer<typeof lastVerdictSchema>;
