import type { Span } from '../../ground/span.ts';

/** The text of one node and its place in the document's text. */
export interface Fragment {
  node: Text;
  start: number;
  length: number;
}

/** The text of a document as one string, and the nodes that it comes from, in order. */
export interface DocumentText {
  text: string;
  fragments: readonly Fragment[];
  /** Note marks with their separators, and struck text: they are text, but not part of the sentence. */
  marks: readonly Span[];
  /** True if a browser has translated it in place, into a language that need not be one of the six. */
  isTranslated?: boolean;
  /** True if the document is longer than what is read of one. */
  isPartial?: boolean;
}

export const emptyText: DocumentText = { text: '', fragments: [], marks: [] };
