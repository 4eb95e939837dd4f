import * as z from 'zod/mini';
import { type Annotation, highlightColours, newAnnotationSchema } from './annotation.ts';

const tags = z.exactOptional(newAnnotationSchema.shape.tags);

/** What can be changed of an annotation without touching its note, of many at once too. */
export const bulkChangeSchema = z.object({
  /** Passed over by notes on whole documents, which have none. */
  colour: z.exactOptional(z.enum(highlightColours)),
  addTags: tags,
  removeTags: tags,
  /** True puts it into the trash, false takes it out. */
  trash: z.exactOptional(z.boolean()),
});
export type BulkChange = z.infer<typeof bulkChangeSchema>;

/** What a page may change of a highlight. */
export const markChangeSchema = z.object({
  colour: z.exactOptional(z.enum(highlightColours)),
  /** The place that the reader has chosen for it, described anew. */
  selectors: z.exactOptional(newAnnotationSchema.shape.selectors.check(z.minLength(1))),
});

export const changeSchema = z.extend(bulkChangeSchema, {
  ...markChangeSchema.shape,
  /** Markdown; the empty text takes the note away. An annotation whose note is written comes out of the trash. */
  note: z.exactOptional(z.string().check(z.maxLength(100_000))),
});
export type Change = z.infer<typeof changeSchema>;

function changedTags(before: readonly string[], { addTags = [], removeTags = [] }: Change): string[] {
  const after = new Set([...before, ...addTags]);
  for (const tag of removeTags) after.delete(tag);
  return [...after];
}

const same = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * An annotation after a change; the same object where the change leaves it as it is. Its stamp stays for the store to
 * set.
 * @param now milliseconds since 1970, UTC
 */
export function changed(before: Annotation, change: Change, now: number): Annotation {
  const { note, colour, deleted, ...rest } = before;
  const isInTrash = change.trash ?? (deleted !== undefined && change.note === undefined);
  const after = {
    note: change.note ?? note ?? '',
    ...(before.selectors.length === 0
      ? { colour, selectors: before.selectors }
      : { colour: change.colour ?? colour, selectors: change.selectors ?? before.selectors }),
    tags: changedTags(before.tags, change),
    deleted: isInTrash ? (deleted ?? now) : undefined,
  };
  const isContentSame =
    after.note === (note ?? '') &&
    after.colour === colour &&
    same(after.tags, before.tags) &&
    same(after.selectors, before.selectors);
  if (isContentSame && after.deleted === deleted) return before;
  return {
    ...rest,
    selectors: after.selectors,
    tags: after.tags,
    modified: isContentSame ? before.modified : now,
    ...(after.note !== '' && { note: after.note }),
    ...(after.colour !== undefined && { colour: after.colour }),
    ...(after.deleted !== undefined && { deleted: after.deleted }),
  };
}

/**
 * Whether a note to be written would go over words that its writer has not seen.
 * @param noteBefore the note as it was when the writing began; undefined where that is not known
 */
export function isConflict(stored: Annotation, { note }: Change, noteBefore: string | undefined): boolean {
  const there = stored.note ?? '';
  return note !== undefined && noteBefore !== undefined && there !== noteBefore && there !== note;
}
