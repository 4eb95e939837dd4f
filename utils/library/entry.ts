import type { HighlightColour } from '../annotations/annotation.ts';

/** A document as the library knows it, shared by all its annotations. */
export interface LibraryDocument {
  /** The same for the same symbol and language, or for the same address. */
  key: string;
  symbol?: string;
  language?: string;
  address: string;
  /** From the catalogue, or else from its page. */
  title: string;
  /** Series of its body; empty if unknown. */
  body: string;
  /** The folded text that is searched. */
  folded: string;
}

/** What the library keeps of an annotation in memory: what it lists, filters and searches. */
export interface LibraryEntry {
  id: string;
  document: LibraryDocument;
  /** Empty for a note on the whole document. */
  quote: string;
  note: string;
  tags: readonly string[];
  colour?: HighlightColour;
  /** Milliseconds since 1970, UTC. */
  created: number;
  modified: number;
  /** When it was moved to the trash. */
  deleted?: number;
  stamp: string;
  /** Number of the signature of `folded`. */
  signature: number;
  /** The folded text that is searched, besides the document's. */
  folded: string;
}
