import * as z from 'zod/mini';
import { type Annotation, annotationSchema, newAnnotationSchema } from './annotation.ts';

const { stamp, deleted } = annotationSchema.shape;

/** An annotation from elsewhere, and what to do where there is one of its identifier. */
export const importItemSchema = z.object({
  /** One of another program has no stamp. */
  annotation: z.extend(newAnnotationSchema, { stamp: z.exactOptional(stamp), deleted }),
  /** Keep the one that was modified last, the one that is there, the one that comes, or both. */
  choice: z.enum(['newer', 'skip', 'replace', 'both']),
});
export type ImportItem = z.infer<typeof importItemSchema>;

/** What became of the annotations of a part. */
export const importCountsSchema = z.object({
  added: z.int(),
  replaced: z.int(),
  /** Kept beside the one that is there. */
  doubled: z.int(),
  skipped: z.int(),
});
export type ImportCounts = z.infer<typeof importCountsSchema>;

/** What is to be done with an annotation from elsewhere. @param there the one of its identifier */
export function importAction({ annotation, choice }: ImportItem, there: Annotation | undefined): keyof ImportCounts {
  if (!there) return 'added';
  if (choice === 'both') return 'doubled';
  const isWanted = choice === 'replace' || (choice === 'newer' && annotation.modified > there.modified);
  return isWanted ? 'replaced' : 'skipped';
}
