import * as z from 'zod/mini';
import {
  annotationSchema,
  documentIdentitySchema,
  draftSchema,
  highlightColours,
  noteSchema,
} from '../annotations/annotation.ts';
import { taughtDocumentSchema } from '../learnt/learnt-document.ts';
import { learntSummarySchema } from '../learnt/learnt-summary.ts';
import { languages } from '../references/reference.ts';
import { descriptionSchema } from './description.ts';
import { searchFindingsSchema } from './search-findings.ts';
import { seriesSchema } from './series.ts';

/** Who may ask: `extension` is a page of the extension itself (card, popup), `anyone` a content script too. */
type Asker = 'anyone' | 'extension';

function request<Question extends z.ZodMiniType, Answer extends z.ZodMiniType>(
  asker: Asker,
  question: Question,
  answer: Answer,
) {
  return { asker, question, answer };
}

const symbol = z.string().check(z.minLength(1), z.maxLength(10_000));
const identifier = z.object({ id: z.string().check(z.minLength(1), z.maxLength(64)) });
const nothing = z.object({});

/** Everything that can be asked of the background: who may ask it, what is sent, what comes back. */
export const requests = {
  /** Describes symbols; the answers are in the order of the questions. */
  resolve: request(
    'anyone',
    z.object({ symbols: z.array(symbol).check(z.maxLength(5000)), language: z.exactOptional(z.enum(languages)) }),
    z.array(descriptionSchema),
  ),
  /** The resolutions of the same title through the sessions. */
  series: request('anyone', z.object({ symbol, language: z.exactOptional(z.enum(languages)) }), seriesSchema),
  /** The symbols that typed words can mean: a symbol, a number, a citation, words of a title. */
  search: request('extension', z.object({ typed: z.string().check(z.maxLength(10_000)) }), searchFindingsSchema),
  /** Which document an address leads to, for pages that no content script can read. */
  identify: request('extension', z.object({ address: z.string(), title: z.string() }), documentIdentitySchema),

  annotationsOf: request(
    'anyone',
    z.object({ symbol: z.exactOptional(symbol), address: z.string() }),
    z.array(annotationSchema),
  ),
  annotation: request('anyone', identifier, z.nullable(annotationSchema)),
  keepAnnotation: request('anyone', z.object({ annotation: annotationSchema }), annotationSchema),
  changeAnnotation: request(
    'extension',
    z.object({
      id: z.string(),
      /** The empty text takes the note away. */
      note: z.exactOptional(z.string()),
      colour: z.exactOptional(z.enum(highlightColours)),
    }),
    annotationSchema,
  ),
  deleteAnnotation: request('extension', identifier, nothing),
  notesOf: request('extension', z.object({ subjects: z.array(symbol).check(z.maxLength(5000)) }), z.array(noteSchema)),
  /** What the reader noted on symbols, in sentences; symbols without a note or highlight are left out. */
  ownMarks: request(
    'extension',
    z.object({ symbols: z.array(symbol).check(z.maxLength(5000)), language: z.enum(languages) }),
    z.array(z.object({ symbol, said: z.string() })),
  ),
  keepNote: request('extension', z.object({ note: noteSchema }), noteSchema),
  deleteNote: request('extension', identifier, nothing),
  draft: request('extension', z.object({ key: z.string() }), z.nullable(draftSchema)),
  /** The empty text takes the draft away. */
  keepDraft: request('extension', z.object({ draft: draftSchema }), nothing),
  /** Carries a message between a page and its card, which can't reach each other in every browser. */
  relay: request(
    'anyone',
    z.object({ card: z.string().check(z.maxLength(64)), to: z.enum(['card', 'page']), message: z.unknown() }),
    nothing,
  ),
  /** What the open document teaches; kept where the page may teach. */
  teach: request('anyone', z.object({ document: taughtDocumentSchema }), nothing),
  /** All that was learnt, the latest first. */
  learnt: request('extension', nothing, z.array(learntSummarySchema)),
  /** Forgets one learnt document, or all where none is named. */
  forgetLearnt: request('extension', z.object({ readIn: z.exactOptional(z.string()) }), nothing),
  /** Brings back what was forgotten last. */
  bringLearntBack: request('extension', nothing, nothing),
  /** Leaves nothing of what was forgotten. */
  dropForgotten: request('extension', nothing, nothing),
  showCount: request('anyone', z.object({ count: z.int().check(z.nonnegative()) }), nothing),
};

export type RequestName = keyof typeof requests;
export type Question<Name extends RequestName> = z.infer<(typeof requests)[Name]['question']>;
export type Answer<Name extends RequestName> = z.infer<(typeof requests)[Name]['answer']>;
