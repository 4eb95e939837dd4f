import type { HighlightColour } from '../annotations/annotation.ts';

/** A document as the library knows it, shared by all that was marked in it. */
export interface LibraryDocument {
  /** The same for the same symbol and language, or for the same address. */
  key: string;
  symbol?: string;
  language?: string;
  address: string;
  /** As the catalogue says, or as its page said. */
  title: string;
  /** Series of its body; empty where there is none. */
  body: string;
  /** What a search looks through. */
  folded: string;
}

/** What the library keeps in memory of an annotation: what it lists, filters and searches. */
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
  /** In the trash since then. */
  deleted?: number;
  stamp: string;
  /** Number of the signature of what a search looks through. */
  signature: number;
  /** What a search looks through, besides the document's. */
  folded: string;
}
