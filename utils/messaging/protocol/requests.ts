import * as z from 'zod/mini';
import { descriptionSchema } from '../../descriptions/description.ts';
import { searchFindingsSchema } from '../../descriptions/search-findings.ts';
import { documentIdentitySchema } from '../../documents/document-identity.ts';
import { languages } from '../../ground/language.ts';
import { taughtDocumentSchema } from '../../learnt/learnt-document.ts';
import { learntSummarySchema } from '../../learnt/learnt-summary.ts';
import { annotationRequests } from './annotation-requests.ts';
import { cardRequest } from './card-request.ts';
import { libraryRequests } from './library-requests.ts';
import { readingRequests } from './reading-requests.ts';
import { reportRequests } from './report-requests.ts';
import { nothing, request } from './request.ts';

const symbol = z.string().check(z.minLength(1), z.maxLength(10_000));

/** All questions to the background: who may ask them, what is sent, what comes back. */
export const requests = {
  /** Describes symbols, in the order asked. */
  resolve: request(
    'anyone',
    z.object({ symbols: z.array(symbol).check(z.maxLength(5000)), language: z.exactOptional(z.enum(languages)) }),
    z.array(descriptionSchema),
  ),
  card: cardRequest,
  /** The symbols that typed words can mean: a symbol, a number, a citation, words of a title. */
  search: request('extension', z.object({ typed: z.string().check(z.maxLength(10_000)) }), searchFindingsSchema),
  /** Opens a document in a new tab, for pages that may not open one themselves. */
  openDocument: request('anyone', z.object({ symbol, language: z.enum(languages) }), nothing),
  /** Which documents some addresses lead to, in the order asked, where no content script reads the page. */
  identify: request(
    'extension',
    z.object({
      pages: z.array(z.object({ address: z.string(), title: z.string() })).check(z.maxLength(500)),
    }),
    z.array(documentIdentitySchema),
  ),

  ...annotationRequests,
  /** What the reader noted on some symbols, in sentences; symbols without a note or highlight are left out. */
  ownMarks: request(
    'extension',
    z.object({ symbols: z.array(symbol).check(z.maxLength(5000)), language: z.enum(languages) }),
    z.array(z.object({ symbol, said: z.string() })),
  ),
  ...libraryRequests,
  ...reportRequests,
  ...readingRequests,
  /** What the open document teaches; saved if the page may be learnt from. */
  learn: request('anyone', z.object({ document: taughtDocumentSchema }), nothing),
  /** Everything learnt, the latest first. */
  learnt: request('extension', nothing, z.array(learntSummarySchema)),
  /** Forgets one learnt document; all of them if none is named. */
  forgetLearnt: request('extension', z.object({ readIn: z.exactOptional(z.string()) }), nothing),
  /** Restores what was forgotten last. */
  bringLearntBack: request('extension', nothing, nothing),
  /** Deletes for good what was forgotten, so that it can't be restored. */
  dropForgotten: request('extension', nothing, nothing),
  /** Shows the number of the page's references on the toolbar button. */
  showCount: request('anyone', z.object({ count: z.int().check(z.nonnegative()) }), nothing),
};

export type RequestName = keyof typeof requests;
export type Question<Name extends RequestName> = z.infer<(typeof requests)[Name]['question']>;
export type Answer<Name extends RequestName> = z.infer<(typeof requests)[Name]['answer']>;
