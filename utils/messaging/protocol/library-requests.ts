import * as z from 'zod/mini';
import { annotationSchema } from '../../annotations/annotation.ts';
import { lastVerdictSchema } from '../../annotations/last-verdict.ts';
import { languages } from '../../ground/language.ts';
import { nothing, request } from './request.ts';

const id = z.string().check(z.minLength(1), z.maxLength(64));
/** As many verdicts as are sent or asked for at once. */
export const mostVerdicts = 2000;
/** As many titles as are asked for at once. */
const mostTitles = 100;
/** As many damaged records as one answer holds. */
export const mostDamaged = 100;

/** What the library asks besides the store's own questions, and what pages report for it. */
export const libraryRequests = {
  /** Annotations by identifier, whole, from the trash too. */
  annotationsById: request(
    'extension',
    z.object({ ids: z.array(id).check(z.maxLength(500)), after: z.exactOptional(id) }),
    z.array(annotationSchema),
  ),
  /** Titles in the catalogue, in the order asked; null for a symbol without one. */
  titles: request(
    'extension',
    z.object({ symbols: z.array(z.string()).check(z.maxLength(mostTitles)), language: z.enum(languages) }),
    z.array(z.nullable(z.string())),
  ),
  /** The verdicts of a page on the places of its annotations. */
  reportVerdicts: request(
    'anyone',
    z.object({ verdicts: z.array(z.extend(lastVerdictSchema, { id })).check(z.maxLength(mostVerdicts)) }),
    nothing,
  ),
  /** Records that could not be read, as they were stored; the last one's number is `after` for the next ones. */
  damagedRecords: request(
    'extension',
    z.object({ after: z.exactOptional(z.int()) }),
    z.array(z.object({ number: z.int(), store: z.string(), record: z.unknown(), since: z.number() })),
  ),
  /** The last verdicts on annotations, ordered by identifier; the last identifier is `after` for the next ones. */
  verdicts: request('extension', z.object({ after: z.exactOptional(id) }), z.array(lastVerdictSchema)),
};
