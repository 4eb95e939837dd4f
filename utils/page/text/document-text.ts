import type { Span } from '../../ground/span.ts';

/** Text of one node and its place in the document's text. */
export interface Fragment {
  node: Text;
  start: number;
  length: number;
  /** Where in the node it begins; 0 if absent. A PDF's page draws text in another order than it is read. */
  from?: number;
}

/** The text of a document as one string, and the nodes that it comes from, in order. */
export interface DocumentText {
  text: string;
  fragments: readonly Fragment[];
  /** Superscript marks with their separators: they are text, but not part of the sentence. */
  marks: readonly Span[];
}

export const emptyText: DocumentText = { text: '', fragments: [], marks: [] };
