import * as z from 'zod/mini';
import { annotationSchema, draftSchema } from '../../annotations/annotation.ts';
import { descriptionSchema } from '../../descriptions/description.ts';
import { seriesSchema } from '../../descriptions/series.ts';
import { failureKinds } from '../../ground/failure.ts';
import { languages } from '../../ground/language.ts';
import { request } from './request.ts';

/** What the reader has on a document; or why the store can't be read. */
const ownSchema = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('known'),
    notes: z.array(annotationSchema),
    /** The notes and highlights in a sentence; empty if there are none. */
    said: z.string(),
    /** The note that was being written when a surface closed. */
    draft: z.nullable(draftSchema),
  }),
  z.object({ status: z.literal('failed'), failure: z.enum(failureKinds) }),
]);

/** Everything that the card of a symbol shows, in one question and answer. */
export const cardRequest = request(
  'extension',
  z.object({ symbol: z.string().check(z.minLength(1), z.maxLength(10_000)), language: z.enum(languages) }),
  z.object({ description: descriptionSchema, series: seriesSchema, own: ownSchema }),
);
