import * as z from 'zod/mini';
import { defined } from '../ground/defined.ts';
import { type Annotation, highlightColours, newAnnotationSchema } from './annotation.ts';

const tags = z.exactOptional(newAnnotationSchema.shape.tags);

/** What can be changed in an annotation, or in many at once, without touching the note. */
export const bulkChangeSchema = z.object({
  /** Ignored for notes on whole documents, which have none. */
  colour: z.exactOptional(z.enum(highlightColours)),
  addTags: tags,
  removeTags: tags,
  /** True moves it to the trash, false restores it. */
  trash: z.exactOptional(z.boolean()),
});
export type BulkChange = z.infer<typeof bulkChangeSchema>;

/** What a page may change in a highlight. */
export const markChangeSchema = z.object({
  colour: z.exactOptional(z.enum(highlightColours)),
  /** The place that the reader chose for it, described again. */
  selectors: z.exactOptional(newAnnotationSchema.shape.selectors.check(z.minLength(1))),
});

export const changeSchema = z.extend(bulkChangeSchema, {
  ...markChangeSchema.shape,
  /** Markdown; an empty string deletes the note. Writing a note restores an annotation from the trash. */
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
 * An annotation after a change; the same object if nothing changes. Setting the new stamp is left to the store.
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
    ...defined({ note: after.note || undefined, colour: after.colour, deleted: after.deleted }),
  };
}

/**
 * Whether writing a note would overwrite words that its writer has not seen.
 * @param noteBefore the note as it was when the reader began to write; undefined if unknown
 */
export function isConflict(stored: Annotation, { note }: Change, noteBefore: string | undefined): boolean {
  const there = stored.note ?? '';
  return note !== undefined && noteBefore !== undefined && there !== noteBefore && there !== note;
}

/** Joins two notes with a rule between; the empty lines keep Markdown from making a heading of the first. */
export function joinNotes(one: string, other: string): string {
  return [one, other].filter((note) => note !== '').join('\n\n---\n\n');
}
