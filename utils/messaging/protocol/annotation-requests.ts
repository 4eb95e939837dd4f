import * as z from 'zod/mini';
import { annotationSchema, draftSchema, newAnnotationSchema } from '../../annotations/annotation.ts';
import { batchPartSchema, changeCountsSchema } from '../../annotations/batch-part.ts';
import { bulkChangeSchema, changeSchema, markChangeSchema } from '../../annotations/change.ts';
import { importCountsSchema, importItemSchema } from '../../annotations/import-item.ts';
import { nothing, request } from './request.ts';

const id = z.string().check(z.minLength(1), z.maxLength(64));
/** As many as one transaction takes: larger batches are sent in parts. */
export const mostInPart = 500;
const ids = z.array(id).check(z.maxLength(mostInPart));
const partName = { batch: id, part: z.int().check(z.nonnegative()) };
const subject = z.string().check(z.minLength(1), z.maxLength(10_000));
const count = z.int().check(z.nonnegative());

/** A list of annotations may not fit one message: the last identifier is `after` for the rest. */
const after = z.exactOptional(id);

/** Questions to the store. Every write is answered after it was committed. */
export const annotationRequests = {
  /** The annotations of a symbol and of an address, notes on the whole document included, those in the trash not. */
  annotationsOf: request(
    'anyone',
    z.object({ symbol: z.exactOptional(subject), address: z.string(), after }),
    z.array(annotationSchema),
  ),
  /** The highlights in some documents, for a page that may quote them. */
  highlightsIn: request(
    'anyone',
    z.object({ symbols: z.array(subject).check(z.maxLength(500)), after }),
    z.array(annotationSchema),
  ),
  /** One annotation, from the trash too. */
  annotation: request('anyone', z.object({ id }), z.nullable(annotationSchema)),
  /** A new annotation; if sent twice, it is saved once. */
  saveAnnotation: request('anyone', z.object({ annotation: newAnnotationSchema }), annotationSchema),
  /** Fails with `conflict` if the note is no longer `noteBefore`, which the writer started from. */
  changeAnnotation: request(
    'extension',
    z.object({ id, change: changeSchema, noteBefore: z.exactOptional(z.string()) }),
    annotationSchema,
  ),
  /** What a page may change: the colour of a highlight, or its place. */
  changeMark: request('anyone', z.object({ id, change: markChangeSchema }), annotationSchema),
  /** The tags of all annotations outside the trash, the most used first. */
  tagsUsed: request('extension', nothing, z.array(z.string())),
  trashAnnotations: request('extension', z.object({ ids }), nothing),
  restoreAnnotations: request('extension', z.object({ ids }), nothing),
  /** Deletes for good. */
  purgeAnnotations: request('extension', z.object({ ids }), nothing),
  /** Deletes for good what has been in the trash for 30 days, or all of it; to be asked again while some is left. */
  emptyTrash: request('extension', z.object({ all: z.boolean() }), z.object({ left: count })),
  /** Notes on whole documents, known by symbol or address. */
  documentNotes: request(
    'extension',
    z.object({ subjects: z.array(subject).check(z.maxLength(5000)), after }),
    z.array(annotationSchema),
  ),

  /** All annotations, newest first, those in the trash too; `next` is `before` for the next page. */
  annotationPage: request(
    'extension',
    z.object({ before: z.exactOptional(id), count: z.int().check(z.positive(), z.maximum(5000)) }),
    z.object({
      annotations: z.array(annotationSchema),
      next: z.exactOptional(z.string()),
      /** For `changesSince`, to find out what changed after the page was read. */
      stamp: z.string(),
    }),
  ),
  /** What changed after a stamp, with the identifiers of what was deleted for good. */
  changesSince: request(
    'extension',
    z.object({ stamp: z.string(), count: z.int().check(z.positive(), z.maximum(5000)) }),
    z.object({
      annotations: z.array(annotationSchema),
      purged: z.array(z.string()),
      /** To ask for later changes. */
      stamp: z.string(),
      isAll: z.boolean(),
    }),
  ),
  /** A part of a batch: one transaction, which can be undone. If sent twice, it is done once. */
  changeMany: request('extension', z.object({ ...partName, ids, change: bulkChangeSchema }), changeCountsSchema),
  importAnnotations: request(
    'extension',
    z.object({ ...partName, items: z.array(importItemSchema).check(z.maxLength(mostInPart)) }),
    importCountsSchema,
  ),
  /** Undoes the last part that is not yet undone; to be asked again while some are left. */
  undoBatch: request(
    'extension',
    z.object({ batch: id }),
    z.object({
      left: count,
      undone: count,
      /** Left as they are, because they have changed since. */
      passedOver: count,
    }),
  ),
  /** What can be undone, the last batch first. */
  undoableBatches: request(
    'extension',
    nothing,
    z.array(z.object({ batch: id, kind: batchPartSchema.shape.kind, time: count, count })),
  ),

  /** Bytes used and allowed, whether the browser may delete them, and how many annotations there are. */
  storageState: request(
    'extension',
    nothing,
    z.object({ usage: z.number(), quota: z.number(), isPersistent: z.boolean(), annotations: count, damaged: count }),
  ),

  draft: request('extension', z.object({ key: z.string() }), z.nullable(draftSchema)),
  /** An empty text deletes the draft. */
  saveDraft: request('extension', z.object({ draft: draftSchema }), nothing),
  /** Deletes a draft if it still has this text. */
  discardDraft: request('extension', z.object({ key: z.string(), text: z.string() }), nothing),
};
