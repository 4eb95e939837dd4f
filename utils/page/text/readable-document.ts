import type { DocumentIdentity } from '../../documents/document-identity.ts';
import type { Span } from '../../ground/span.ts';
import type { DocumentText } from './document-text.ts';

/** Callbacks for what happens to a document while it is open. */
export interface DocumentChanges {
  /** Its text may have changed. Called as often as that happens. */
  changed(): void;
  /** Parts of it may have been shown or hidden; the text is the same. */
  folded(): void;
  /** Another document has taken its place, as when an application goes to another address. `changed` follows. */
  replaced(): void;
}

/** What a document says about itself beyond its identity. */
export interface DocumentStatements {
  /** False for a page about the document, such as its library record. */
  isDocumentItself: boolean;
  title?: string;
  /** ISO 8601. */
  date?: string;
}

/**
 * A document that can be read: a web page, a plain text, later a PDF, a Word file, a version beside another.
 * References, cards, highlights and everything else know documents only by this interface.
 */
export interface ReadableDocument {
  /** The element that the text is in; surfaces are placed beside it, in the same window. */
  readonly root: HTMLElement;
  /** True if only the extension's own scripts run in its window: then nobody else can see what is painted there. */
  readonly isPrivate?: boolean;
  /** Which document it is, according to its address, its metadata and the text last read. */
  identity(text: string): DocumentIdentity;
  /** Reads it as one string, with a way back to the nodes; a long one in parts, between which the page may run. */
  read(): DocumentText | Promise<DocumentText>;
  /** Reports changes until the signal aborts. */
  onChange(changes: DocumentChanges, signal: AbortSignal): void;
  /**
   * Brings a span of the text last read into view.
   * @returns its range; undefined if it is no longer there
   */
  reveal(span: Span): Promise<Range | undefined>;
  /** What the document says about itself, to learn from; absent if nothing is to be learnt from it. */
  statements?(symbol: string, text: string): DocumentStatements;
}
