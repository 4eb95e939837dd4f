import type { DocumentIdentity } from '../../documents/document-identity.ts';
import { languages } from '../../ground/language.ts';
import { nextIdleMoment } from '../../ground/time-slices.ts';
import type { DocumentText } from './document-text.ts';
import { emptyText } from './document-text.ts';
import { displayedOf, type PlacedReference, placeReferences } from './placed-references.ts';
import { createReferenceReader } from './read-references.ts';
import type { ReadableDocument } from './readable-document.ts';
import { caretAt, createNodeIndex, isOnRange } from './text-at-point.ts';
import { countUpTo } from './text-range.ts';
import { withoutMarks } from './without-marks.ts';

/** A document as it was last read. */
export interface CurrentText {
  /** The text and its nodes. */
  readonly content: DocumentText;
  readonly identity: DocumentIdentity;
  /** The displayed references, in the order of the text. */
  readonly references: readonly PlacedReference[];
  /** Reads the document again; resolves to false if a later call overtook this one. */
  reread(): Promise<boolean>;
  /** Checks again which of the references are displayed. */
  updateDisplayed(): void;
  /** The reference at a point of the window, in CSS pixels. */
  referenceAt(x: number, y: number): PlacedReference | undefined;
}

/** The code of a document's language, if it is one of the six official ones. */
export function languageOf({ language }: DocumentIdentity) {
  return languages.find((code) => code === language);
}

/** Holds the text of a document and the references in it; nothing is read before the first `reread`. */
export function createCurrentText(document: ReadableDocument): CurrentText {
  const readReferences = createReferenceReader(nextIdleMoment);
  let content = emptyText;
  let identity = document.identity('');
  let placed: PlacedReference[] = [];
  let displayed: PlacedReference[] = [];
  let starts: { start: number }[] = [];
  let offsetIn = createNodeIndex(content);
  let latest = 0;

  function updateDisplayed(): void {
    displayed = displayedOf(placed);
    starts = displayed.map(({ reference }) => reference);
  }

  return {
    get content() {
      return content;
    },
    get identity() {
      return identity;
    },
    get references() {
      return displayed;
    },
    updateDisplayed,
    async reread() {
      const turn = ++latest;
      const read = document.read();
      const identified = document.identity(read.text);
      const language = languageOf(identified);
      const references = await readReferences(
        withoutMarks(read.text, read.marks),
        { ...(language && { language }), ...(identified.symbol !== undefined && { document: identified.symbol }) },
        () => turn !== latest,
      );
      if (!references) return false;
      content = read;
      identity = identified;
      offsetIn = createNodeIndex(content);
      placed = placeReferences(content, references, placed);
      updateDisplayed();
      return true;
    },
    referenceAt(x, y) {
      const caret = caretAt(x, y);
      const offset = caret && offsetIn(caret.node, caret.offset);
      if (offset === undefined) return undefined;
      const count = countUpTo(starts, offset);
      // The caret between two references belongs to either.
      return [displayed[count - 1], displayed[count - 2]].find(
        (candidate) => candidate && offset <= candidate.reference.end && isOnRange(candidate.range, x, y),
      );
    },
  };
}
