import * as z from 'zod/mini';
import { annotationSchema, draftSchema, newAnnotationSchema } from '../../annotations/annotation.ts';
import { batchPartSchema, changeCountsSchema } from '../../annotations/batch-part.ts';
import { bulkChangeSchema, changeSchema, markChangeSchema } from '../../annotations/change.ts';
import { importCountsSchema, importItemSchema } from '../../annotations/import-item.ts';
import { nothing, request } from './request.ts';

const id = z.string().check(z.minLength(1), z.maxLength(64));
/** As many as one transaction takes: larger batches come in parts. */
export const mostInPart = 500;
const ids = z.array(id).check(z.maxLength(mostInPart));
const partName = { batch: id, part: z.int().check(z.nonnegative()) };
const subject = z.string().check(z.minLength(1), z.maxLength(10_000));
const count = z.int().check(z.nonnegative());

/** What can be asked of the store. Every write is answered after it was committed. */
export const annotationRequests = {
  /** Those of a symbol and of an address, without those in the trash; with notes on the whole document. */
  annotationsOf: request(
    'anyone',
    z.object({ symbol: z.exactOptional(subject), address: z.string() }),
    z.array(annotationSchema),
  ),
  /** What is marked in some documents, for a page that may quote them. */
  highlightsIn: request(
    'anyone',
    z.object({ symbols: z.array(subject).check(z.maxLength(500)) }),
    z.array(annotationSchema),
  ),
  /** One, from the trash too. */
  annotation: request('anyone', z.object({ id }), z.nullable(annotationSchema)),
  /** A new one; sent twice it is kept once. */
  saveAnnotation: request('anyone', z.object({ annotation: newAnnotationSchema }), annotationSchema),
  /** Fails as `conflict` where the note is another than `noteBefore`, which the writer began with. */
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
  /** Takes out for good. */
  purgeAnnotations: request('extension', z.object({ ids }), nothing),
  /** Takes out for good what is in the trash for 30 days, or all of it; to be asked again while some is left. */
  emptyTrash: request('extension', z.object({ all: z.boolean() }), z.object({ left: count })),
  /** Notes on whole documents, known by symbol or address. */
  documentNotes: request(
    'extension',
    z.object({ subjects: z.array(subject).check(z.maxLength(5000)) }),
    z.array(annotationSchema),
  ),

  /** Everything, newest first, with what is in the trash; `next` is `before` for the next page. */
  annotationPage: request(
    'extension',
    z.object({ before: z.exactOptional(id), count: z.int().check(z.positive(), z.maximum(5000)) }),
    z.object({
      annotations: z.array(annotationSchema),
      next: z.exactOptional(z.string()),
      /** For `changesSince`, to learn what was changed after the page was read. */
      stamp: z.string(),
    }),
  ),
  /** What changed after a stamp, with the identifiers of what is gone for good. */
  changesSince: request(
    'extension',
    z.object({ stamp: z.string(), count: z.int().check(z.positive(), z.maximum(5000)) }),
    z.object({
      annotations: z.array(annotationSchema),
      purged: z.array(z.string()),
      /** To ask with for what comes after. */
      stamp: z.string(),
      isAll: z.boolean(),
    }),
  ),
  /** A part of a batch: one transaction, which can be undone. Sent twice it is done once. */
  changeMany: request('extension', z.object({ ...partName, ids, change: bulkChangeSchema }), changeCountsSchema),
  importAnnotations: request(
    'extension',
    z.object({ ...partName, items: z.array(importItemSchema).check(z.maxLength(mostInPart)) }),
    importCountsSchema,
  ),
  /** Undoes the last part that is not undone yet; to be asked again while some are left. */
  undoBatch: request(
    'extension',
    z.object({ batch: id }),
    z.object({
      left: count,
      undone: count,
      /** Left as they are, because they were changed since. */
      passedOver: count,
    }),
  ),
  /** What can be undone, the last batch first. */
  undoableBatches: request(
    'extension',
    nothing,
    z.array(z.object({ batch: id, kind: batchPartSchema.shape.kind, time: count, count })),
  ),

  /** Bytes used and allowed, whether the browser may clear them away, and how many annotations there are. */
  storageState: request(
    'extension',
    nothing,
    z.object({ usage: z.number(), quota: z.number(), isPersistent: z.boolean(), annotations: count, damaged: count }),
  ),

  draft: request('extension', z.object({ key: z.string() }), z.nullable(draftSchema)),
  /** The empty text takes the draft away. */
  saveDraft: request('extension', z.object({ draft: draftSchema }), nothing),
  /** Takes a draft away where it still has these words. */
  discardDraft: request('extension', z.object({ key: z.string(), text: z.string() }), nothing),
};
