import * as z from 'zod/mini';
import { type Annotation, annotationSchema, newAnnotationSchema } from './annotation.ts';

const { stamp, deleted } = annotationSchema.shape;

/** An annotation from a file, and what to do if one with its identifier is stored. */
export const importItemSchema = z.object({
  /** One from another program has no stamp. */
  annotation: z.extend(newAnnotationSchema, { stamp: z.exactOptional(stamp), deleted }),
  /** Keep the one modified last, the stored one, the imported one, or both. */
  choice: z.enum(['newer', 'skip', 'replace', 'both']),
});
export type ImportItem = z.infer<typeof importItemSchema>;

/** What happened to the annotations of a part. */
export const importCountsSchema = z.object({
  added: z.int(),
  replaced: z.int(),
  /** Added beside the stored one, under a new identifier. */
  doubled: z.int(),
  skipped: z.int(),
});
export type ImportCounts = z.infer<typeof importCountsSchema>;

/** What to do with an annotation from a file. @param stored the one with its identifier, if any */
export function importAction({ annotation, choice }: ImportItem, stored: Annotation | undefined): keyof ImportCounts {
  if (!stored) return 'added';
  if (choice === 'both') return 'doubled';
  const isWanted = choice === 'replace' || (choice === 'newer' && annotation.modified > stored.modified);
  return isWanted ? 'replaced' : 'skipped';
}
