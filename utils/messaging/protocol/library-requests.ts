import * as z from 'zod/mini';
import { annotationSchema } from '../../annotations/annotation.ts';
import { lastVerdictSchema } from '../../annotations/last-verdict.ts';
import { languages } from '../../ground/language.ts';
import { nothing, request } from './request.ts';

const id = z.string().check(z.minLength(1), z.maxLength(64));
/** As many verdicts as are told or asked for at once. */
export const mostVerdicts = 2000;
/** As many titles as are asked for at once. */
const mostTitles = 100;
/** As many records that could not be read as are given at once. */
export const mostDamaged = 100;

/** What the library asks beside the store's own questions, and what pages tell for it. */
export const libraryRequests = {
  /** Annotations by identifier, whole, from the trash too. */
  annotationsById: request(
    'extension',
    z.object({ ids: z.array(id).check(z.maxLength(500)) }),
    z.array(annotationSchema),
  ),
  /** Titles in the catalogue, in the order asked; null where it has none. */
  titles: request(
    'extension',
    z.object({ symbols: z.array(z.string()).check(z.maxLength(mostTitles)), language: z.enum(languages) }),
    z.array(z.nullable(z.string())),
  ),
  /** What a page found of the places of its annotations. */
  reportVerdicts: request(
    'anyone',
    z.object({ verdicts: z.array(z.extend(lastVerdictSchema, { id })).check(z.maxLength(mostVerdicts)) }),
    nothing,
  ),
  /** Records that could not be read, as they were stored; the number of the last is `after` for more. */
  damagedRecords: request(
    'extension',
    z.object({ after: z.exactOptional(z.int()) }),
    z.array(z.object({ number: z.int(), store: z.string(), record: z.unknown(), since: z.number() })),
  ),
  /** The last verdicts on annotations, in the order of identifiers; the last of them is `after` for more. */
  verdicts: request('extension', z.object({ after: z.exactOptional(id) }), z.array(lastVerdictSchema)),
};
